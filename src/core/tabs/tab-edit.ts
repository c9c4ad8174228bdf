import * as z from "zod/mini";
import { cell } from "./cell-schema.ts";
import { type Cell, cellText } from "./table.ts";

const number = z.number();
const text = z.string();

/**
 * Changes to a tab that people keep by hand, with what stood there when it was read: nothing is written where it has
 * changed since. Rows and columns count from 0, the header being row 0. Every text is untrusted and stays text.
 *
 * - `sheetId`: left out for a tab to be made, whose name is `title`.
 * - `header`: the first row as it was read; what is written there where the tab is blank, with `widths` in pixels.
 * - `beside`: cells that tell whose the changes are; they stay, and are still what they were.
 * - `filled`: how many rows the tab has down to the last one that is filled, where nobody may have added any meanwhile.
 * - `added`: rows of one width to add below the last one that is filled; what stands to their right stays.
 */
export const tabEdit = z.object({
  sheetId: z.optional(number),
  title: text,
  header: z.array(text),
  widths: z.array(number),
  changes: z.array(z.object({ row: number, column: number, was: text, value: cell })),
  beside: z.optional(z.array(z.object({ row: number, column: number, was: text }))),
  filled: z.optional(number),
  added: z.array(z.array(cell)),
  dropped: z.array(z.object({ row: number, was: z.array(text) })),
});

export type TabEdit = z.infer<typeof tabEdit>;

/** How many rows there are down to the last that holds anything but boxes that nobody ticked. */
export function filledRows(rows: readonly (readonly Cell[])[]): number {
  const isFilled = (row: readonly Cell[]): boolean =>
    row.some((value) => value !== false && cellText(value) !== "");
  return rows.map(isFilled).lastIndexOf(true) + 1;
}

/** Whether the tab is no more what it was when the edit was made. @param rows its cells now. */
export function isStale(
  rows: readonly (readonly Cell[])[],
  { header, changes, beside = [], dropped, filled }: TabEdit,
): boolean {
  const at = (row: number, column: number): string => cellText(rows[row]?.[column]);
  return (
    header.some((title, column) => at(0, column) !== title) ||
    (filled !== undefined && filledRows(rows) !== filled) ||
    [...changes, ...beside].some(({ row, column, was }) => at(row, column) !== was) ||
    dropped.some(({ row, was }) => was.some((before, column) => at(row, column) !== before))
  );
}

/** Whether the tab already says all that the edit asks for: it was made before, and its answer did not arrive. */
export function isDone(
  rows: readonly (readonly Cell[])[],
  { header, changes, added, dropped }: TabEdit,
): boolean {
  const same = (row: number, cells: readonly Cell[]): boolean =>
    cells.every((value, column) => cellText(rows[row]?.[column]) === cellText(value));
  const first = filledRows(rows) - added.length;
  return (
    same(0, header) &&
    first > 0 &&
    changes.every(({ row, column, value }) => cellText(rows[row]?.[column]) === cellText(value)) &&
    added.every((cells, index) => same(first + index, cells)) &&
    dropped.every(({ was }) => !rows.some((_, row) => same(row, was)))
  );
}
