import { fold } from "../people/fold.ts";
import { isStandInKey } from "../people/stand-in-key.ts";
import { type FindPair, pairOfRow } from "./endings-known.ts";
import { pairOf } from "./followed-pair.ts";
import { LIFE_COLUMNS } from "./life-columns.ts";
import type { FollowUpRow, FollowUpTab } from "./read-follow-up-tab.ts";
import type { FollowUpColumn } from "./words.ts";
import { handReader, saysSame } from "./written-before.ts";

/** A text that a hand wrote and that the next tab has no cell for. */
export interface Leftover {
  /** In the tab where it stands, as a person counts. */
  readonly row: number;
  /** The header of its column. */
  readonly title: string;
  readonly text: string;
  /** Whether another issue says so already. */
  readonly isReported: boolean;
}

/** Columns in which the next tab may say what a hand wrote and more. */
const LONGER: readonly FollowUpColumn[] = ["goals", "call", "endedWhy"];

/** What the cells of a pair say in the next tab, by column. */
export type NextCells = Readonly<Partial<Record<FollowUpColumn, string | number>>>;

/** Whether the names of a row mean the pair without its keys; of somebody who was forgotten on demand Dyade changed them. */
function isNamed({ cells }: FollowUpRow, pair: string, find: FindPair): boolean {
  const { mentee, mentor, menteeKey, mentorKey } = cells;
  if (isStandInKey(menteeKey) || isStandInKey(mentorKey)) return true;
  return pairOf(find({ text: mentee }, { text: mentor })) === pair;
}

interface LeftoverSources {
  readonly tab: FollowUpTab;
  readonly find: FindPair;
  readonly titleOf: (column: FollowUpColumn) => string;
  /** Of a pair, what the next tab says; null of one that it does not have. */
  readonly nextOf: (pair: string) => NextCells | null;
}

/**
 * What a hand wrote in a follow-up tab and the next one would not say, by pair: what stands over something that Dyade fills
 * anew each time, and what further rows of one pair say. Cells of people's own columns go along from the first row of a pair.
 */
export function leftovers({ tab, find, titleOf, nextOf }: LeftoverSources): Map<string, Leftover[]> {
  const byPair = new Map<string, Leftover[]>();
  const firstRows = new Map<string, FollowUpRow>();
  const byHand = handReader(tab);
  for (const row of tab.rows) {
    const pair = pairOf(pairOfRow(row, find));
    const next = nextOf(pair);
    if (next === null) continue;
    const first = firstRows.get(pair) ?? row;
    firstRows.set(pair, first);
    const { life, derived } = byHand(row);
    const isKnown = isNamed(row, pair, find);
    const isSaid = (column: FollowUpColumn, text: string): boolean => {
      if ((column === "mentee" || column === "mentor") && isKnown) return true;
      const cell = String(next[column] ?? "");
      return saysSame(column, text, cell) || (LONGER.includes(column) && fold(cell).includes(fold(text)));
    };
    const texts = Object.entries({ ...life, ...derived }) as [FollowUpColumn, string][];
    const left = texts
      .filter(([column, text]) => !isSaid(column, text))
      .map(([column, text]) => ({
        row: row.row,
        title: titleOf(column),
        text,
        isReported: row !== first && LIFE_COLUMNS.some((name) => name === column),
      }));
    const ofOwn = row.ownTexts.flatMap((text, at) =>
      row === first || text === "" || text === first.ownTexts[at]
        ? []
        : [{ row: row.row, title: tab.ownTitles[at] ?? "", text, isReported: false }],
    );
    byPair.set(pair, [...(byPair.get(pair) ?? []), ...left, ...ofOwn]);
  }
  return byPair;
}

/** A note with what else a hand wrote about the pair, a line each, below; what it says already is not said twice. */
export function withLeftovers(note: string, left: readonly Leftover[], colon: string): string {
  const lines = new Set(note === "" ? [] : note.split("\n"));
  for (const { title, text } of left) lines.add(title === "" ? text : `${title}${colon}${text}`);
  return [...lines].join("\n");
}
