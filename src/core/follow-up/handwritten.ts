import * as z from "zod/mini";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import { readAmount } from "./amount.ts";
import { readDay } from "./calendar.ts";
import { type FindPair, pairOfRow } from "./endings-known.ts";
import { pairOf } from "./followed-pair.ts";
import { LIFE_COLUMNS, type LifeColumn, type LifeTexts } from "./life-columns.ts";
import type { FollowUpTab } from "./read-follow-up-tab.ts";

const kept = z.record(z.string(), z.string());

/** What Dyade itself would have written in a row, as a hidden cell keeps it: what differs from it is by hand. */
export function answersKey(texts: LifeTexts): string {
  const filled = Object.entries(texts).filter(([, text]) => text !== "");
  return JSON.stringify(Object.fromEntries(filled));
}

function readAnswersKey(text: string): Readonly<Record<string, string>> {
  try {
    const parsed = z.safeParse(kept, JSON.parse(text));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

const READERS: Partial<Record<LifeColumn, (text: string) => number | null>> = {
  since: readDay,
  until: readDay,
  renewedOn: readDay,
  meetings: readAmount,
  hours: readAmount,
};

/** Whether two cells say the same: a sheet shows a day or a number in its own way. */
function saysSame(column: LifeColumn, a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const reader = READERS[column];
  const value = reader?.(a) ?? null;
  return value !== null && value === reader?.(b);
}

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
  // Tabs of an earlier version do not say what Dyade wrote, and of these columns have this one alone.
  const isOld = earlier !== null && earlier.columns.answersKey < 0;
  const columns = LIFE_COLUMNS.filter((column) => !isOld || column !== "since");
  for (const row of earlier?.rows ?? []) {
    const written = readAnswersKey(row.cells.answersKey);
    const pair = pairOf(pairOfRow(row, find));
    const before = byPair.get(pair);
    const texts: Partial<Record<LifeColumn, string>> = { ...before?.texts };
    for (const column of columns) {
      const text = row.cells[column].trim();
      if (text === "" || saysSame(column, text, written[column] ?? "")) continue;
      const first = texts[column];
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
