import { fold } from "../people/fold.ts";
import type { Language } from "../programme/settings.ts";
import { fingerprint } from "./fingerprint.ts";
import { type EditedRow, readStatus, rowWeight } from "./read-rows.ts";
import type { DyadsTab } from "./tab/read-tab.ts";
import type { Status } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

/** What became of a mentee from one run to the other; `none`: without a mentor in both. */
export const CHANGES = ["changed", "lost", "gained", "kept", "none"] as const;
export type Change = (typeof CHANGES)[number];

/** A mentee in one of the two tabs. */
export interface Side {
  /** As the cell shows it; `""` for none. A refused mentor is shown. */
  readonly mentor: string;
  readonly status: Status | null;
  /** 0 to 100, as the cell shows it. */
  readonly score: number | null;
}

export interface ComparedMentee {
  readonly mentee: string;
  readonly change: Change;
  /** Null where the mentee has no row. */
  readonly before: Side | null;
  readonly after: Side | null;
}

/** The figures of a tab as people left it; refused dyads are no dyads. */
export interface TabFigures {
  readonly mentees: number;
  readonly placed: number;
  readonly decided: number;
  readonly refused: number;
  readonly mean: number | null;
  readonly minimum: number | null;
  readonly fingerprint: string;
}

export interface Comparison {
  /** The most telling changes first, then in the order of the later tab. */
  readonly mentees: readonly ComparedMentee[];
  readonly counts: Readonly<Record<Change, number>>;
  readonly before: TabFigures;
  readonly after: TabFigures;
}

interface Row extends Side {
  readonly row: EditedRow;
  readonly isDyad: boolean;
}

/** One row for each mentee, the one that counts, by hidden key or, where a row has none, by name. */
function rowsOf(tab: DyadsTab, words: DyadWords): Map<string, Row> {
  const statusOf = readStatus(words);
  const rowOf = new Map<string, Row>();
  const weight = ({ status, mentor }: Row): number => rowWeight(status, mentor !== "");
  tab.rows.forEach((row, index) => {
    if (row.mentee === "") return;
    const status = statusOf(row.status);
    const { mentor } = row;
    const candidate = {
      row,
      mentor,
      status,
      score: tab.scores[index] ?? null,
      isDyad: mentor !== "" && status !== "refused",
    };
    const key = row.menteeKey === "" ? fold(row.mentee) : row.menteeKey;
    const before = rowOf.get(key);
    if (before === undefined || weight(candidate) > weight(before)) rowOf.set(key, candidate);
  });
  return rowOf;
}

function isSameMentor(a: EditedRow, b: EditedRow): boolean {
  if (a.mentorKey !== "" && b.mentorKey !== "") return a.mentorKey === b.mentorKey;
  return fold(a.mentor) === fold(b.mentor);
}

function changeOf(before: Row | undefined, after: Row | undefined): Change {
  if (before?.isDyad !== true) return after?.isDyad === true ? "gained" : "none";
  if (after?.isDyad !== true) return "lost";
  return isSameMentor(before.row, after.row) ? "kept" : "changed";
}

function figuresOf(tab: DyadsTab, rows: readonly Row[]): TabFigures {
  const dyads = rows.filter(({ isDyad }) => isDyad);
  const scores = dyads.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    mentees: rows.length,
    placed: dyads.length,
    decided: dyads.filter(({ status }) => status === "locked" || status === "confirmed").length,
    refused: rows.filter(({ status }) => status === "refused").length,
    mean: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    minimum: scores.length === 0 ? null : scores.reduce((least, score) => Math.min(least, score)),
    fingerprint: fingerprint(tab.settings),
  };
}

function sideOf(row: Row | undefined): Side | null {
  return row === undefined ? null : { mentor: row.mentor, status: row.status, score: row.score };
}

/**
 * Two runs side by side, mentee by mentee, whatever people did to the tabs: who keeps their mentor, who has another, who
 * has one now and who has none any more. People are the same by their hidden keys. The two may be in different languages.
 */
export function compareTabs(
  before: DyadsTab,
  after: DyadsTab,
  wordsOf: (language: Language) => DyadWords,
): Comparison {
  const old = rowsOf(before, wordsOf(before.settings.language));
  const now = rowsOf(after, wordsOf(after.settings.language));
  const everyone = [...new Set([...now.keys(), ...old.keys()])].map((key): ComparedMentee => {
    const [was, is] = [old.get(key), now.get(key)];
    const mentee = (is ?? was)?.row.mentee ?? "";
    return { mentee, change: changeOf(was, is), before: sideOf(was), after: sideOf(is) };
  });
  const of = (change: Change): ComparedMentee[] =>
    everyone.filter((comparison) => comparison.change === change);
  return {
    mentees: CHANGES.flatMap(of),
    counts: {
      changed: of("changed").length,
      lost: of("lost").length,
      gained: of("gained").length,
      kept: of("kept").length,
      none: of("none").length,
    },
    before: figuresOf(before, [...old.values()]),
    after: figuresOf(after, [...now.values()]),
  };
}
