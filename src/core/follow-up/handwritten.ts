import type { Report } from "../issues/issue.ts";
import { type FindPair, pairOfRow } from "./endings-known.ts";
import { pairOf } from "./followed-pair.ts";
import { LIFE_COLUMNS, type LifeColumn, type LifeTexts } from "./life-columns.ts";
import type { FollowUpTab } from "./read-follow-up-tab.ts";
import { handReader, saysSame } from "./written-before.ts";

/** What a coordinator wrote by hand about a pair, and where it stands. */
export interface Handwritten {
  readonly texts: LifeTexts;
  /** The row of the tab, as a person counts; the first of several. */
  readonly row: number;
}

/**
 * What the coordinator wrote about each pair in the columns that answers fill: a cell that says something else than
 * Dyade had written there. It holds until the cell is emptied. Of two rows of one pair the first counts; reports
 * `life-written-twice` where the other says something else.
 *
 * @param titleOf the header of a column, as people see it.
 */
export function handwritten(
  earlier: FollowUpTab | null,
  find: FindPair,
  titleOf: (column: LifeColumn) => string,
  report: Report,
): Map<string, Handwritten> {
  const byPair = new Map<string, Handwritten>();
  const byHand = handReader(earlier);
  for (const row of earlier?.rows ?? []) {
    const pair = pairOf(pairOfRow(row, find));
    const before = byPair.get(pair);
    const texts: Partial<Record<LifeColumn, string>> = { ...before?.texts };
    const { life } = byHand(row);
    for (const column of LIFE_COLUMNS) {
      const text = life[column];
      const first = texts[column];
      if (text === undefined) continue;
      if (first === undefined) texts[column] = text;
      else if (!saysSame(column, first, text))
        report(
          "life-written-twice",
          { tab: earlier?.name ?? "", row: row.row, column: titleOf(column) },
          { read: text, names: [row.cells.mentee, row.cells.mentor, first] },
        );
    }
    byPair.set(pair, { texts, row: before?.row ?? row.row });
  }
  return byPair;
}
