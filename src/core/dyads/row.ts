import type { Level } from "../links/link.ts";
import { type Cohort, allowedMentors, isRefused, levelOf, scoreOf } from "../cohort/cohort.ts";
import { reasonsFor } from "./reasons.ts";
import { checkedText } from "./checked.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

/** What the tab as a whole says of a row: how often its people appear in it. */
export interface Uses {
  /** Dyads of the tab with this mentor, this one included. */
  readonly mentor: number;
  /** Rows of the tab in which this mentee has a mentor, this one included. */
  readonly mentee: number;
}

/** What people wrote in a row and Dyade keeps as it is. */
export interface Kept {
  readonly note: string;
  readonly decidedBy: string;
  readonly decidedOn: string | number;
}

export const NOTHING_KEPT: Kept = { note: "", decidedBy: "", decidedOn: "" };

const MOST_ALTERNATIVES = 3;
/** Longer lists do not help anyone choose, and a dropdown holds 500 at most. */
const MOST_CHOICES = 100;
const LOW_COVERAGE = 0.5;

interface Watch {
  readonly level: Level;
  readonly texts: readonly string[];
  readonly note: string;
}

/** All that a committee should look at in a dyad, the gravest first, each in words; the chain of names goes to the note. */
function watch(cohort: Cohort, words: DyadWords, mentee: number, mentor: number, uses: Uses): Watch {
  const { links, scores } = cohort;
  const pairLinks = links.of(mentee, mentor);
  const coverage = scores.coverage(mentee, mentor);
  const capacity = cohort.mentors[mentor]?.capacity ?? 0;
  const name = cohort.mentorLabels[mentor] ?? "";
  const label = ({ label: text, kind }: { label?: string | undefined; kind: string }): string => text ?? kind;
  const texts = [
    ...pairLinks.map((link) => words.marked(link.level, words.link(link))),
    ...scores
      .failed(mentee, mentor)
      .map((criterion) => words.marked("conflict", words.failedRequired(label(criterion)))),
    isRefused(cohort, mentee, mentor) ? words.refusedPair : "",
    uses.mentor > capacity ? words.overCapacity(name, uses.mentor, capacity) : "",
    uses.mentee > 1 ? words.placedTwice(cohort.menteeLabels[mentee] ?? "") : "",
    ...scores
      .blankRequired(mentee, mentor)
      .map((criterion) => words.marked("unknown", words.blankRequired(label(criterion)))),
    coverage < LOW_COVERAGE && scores.explain(mentee, mentor).length > 0 ? words.lowCoverage(coverage) : "",
  ].filter((text) => text !== "");
  const level = levelOf(cohort, mentee, mentor);
  const used = uses.mentor > capacity || uses.mentee > 1;
  const chains = pairLinks.filter(({ chain }) => chain.length > 0).map(({ chain }) => chain.join(" → "));
  return { level: used && level !== "conflict" ? "caution" : level, texts, note: chains.join("\n") };
}

export interface DyadRow {
  readonly mentee: number;
  readonly mentor: number;
  /** As the cell says it. */
  readonly status: string;
  readonly uses: Uses;
  readonly kept: Kept;
  /** See `EditedRow`. */
  readonly proposal: string;
}

export interface UnplacedRow extends Pick<DyadRow, "mentee" | "status" | "kept" | "proposal"> {
  readonly explanation: string;
}

/** One value for each column; the copy of what was checked is made of the others. */
export function cellsOf(values: Partial<Record<ColumnName, string | number>>): (string | number)[] {
  const { status = "", mentee = "", mentor = "" } = values;
  const checked = checkedText({ status: String(status), mentee: String(mentee), mentor: String(mentor) });
  return COLUMNS.map((name) => (name === "checked" ? checked : (values[name] ?? "")));
}

/** One decimal is what a committee can weigh; the JSON keeps the whole number. */
function shown(score: number): number {
  return Math.round(score * 10) / 10;
}

function alternatives(cohort: Cohort, mentee: number, except: number, ranked: readonly number[]): string {
  return ranked
    .filter((mentor) => mentor !== except)
    .slice(0, MOST_ALTERNATIVES)
    .map(
      (mentor) =>
        `${cohort.mentorLabels[mentor] ?? ""} (${String(Math.round(scoreOf(cohort, mentee, mentor)))})`,
    )
    .join(", ");
}

/** The row of a mentee who has a mentor, whoever decided it. */
export function dyadRow(
  cohort: Cohort,
  words: DyadWords,
  { mentee, mentor, status, uses, kept, proposal }: DyadRow,
): SheetRow {
  const ranked = allowedMentors(cohort, mentee);
  const { level, texts, note } = watch(cohort, words, mentee, mentor, uses);
  const rank = ranked.indexOf(mentor) + 1;
  return {
    cells: cellsOf({
      status,
      mentee: cohort.menteeLabels[mentee] ?? "",
      mentor: cohort.mentorLabels[mentor] ?? "",
      score: shown(scoreOf(cohort, mentee, mentor)),
      rank: rank === 0 ? "" : rank,
      why: reasonsFor(cohort, words, mentee, mentor).join("\n"),
      watch: texts.join("\n"),
      alternatives: alternatives(cohort, mentee, mentor, ranked),
      ...kept,
      menteeKey: cohort.mentees[mentee]?.key ?? "",
      mentorKey: cohort.mentors[mentor]?.key ?? "",
      proposal,
    }),
    level,
    note,
    choices: ranked.slice(0, MOST_CHOICES),
  };
}

/** The row of a mentee who has no mentor yet: `explanation` says why and what would help. */
export function unplacedRow(
  cohort: Cohort,
  words: DyadWords,
  { mentee, status, explanation, kept, proposal }: UnplacedRow,
): SheetRow {
  const ranked = allowedMentors(cohort, mentee);
  return {
    cells: cellsOf({
      status,
      mentee: cohort.menteeLabels[mentee] ?? "",
      watch: explanation,
      alternatives: alternatives(cohort, mentee, -1, ranked),
      ...kept,
      menteeKey: cohort.mentees[mentee]?.key ?? "",
      proposal,
    }),
    level: "ok",
    note: "",
    choices: ranked.slice(0, MOST_CHOICES),
  };
}
