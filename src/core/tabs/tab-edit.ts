import * as z from "zod/mini";
import { type Cell, cellText } from "./table.ts";

const number = z.number();
const text = z.string();
/** What a person asked to write: a box that is ticked is no part of an edit. */
const written = z.union([text, number]);

/**
 * Changes to a tab that people keep by hand, with what stood there when it was read: nothing is written where it has
 * changed since. Rows and columns count from 0, the header being row 0. Every text is untrusted and stays text.
 *
 * - `sheetId`: left out for a tab to be made, whose name is `title`.
 * - `header`: the first row as it was read; what is written there where the tab is blank, with `widths` in pixels.
 * - `filled`: how many rows the tab has down to the last one that is filled, where nobody may have added any meanwhile.
 * - `added`: rows of one width to add below the last one that is filled; what stands to their right stays.
 */
export const tabEdit = z.object({
  sheetId: z.optional(number),
  title: text,
  header: z.array(text),
  widths: z.array(number),
  changes: z.array(z.object({ row: number, column: number, was: text, value: written })),
  filled: z.optional(number),
  added: z.array(z.array(written)),
  dropped: z.array(z.object({ row: number, was: z.array(text) })),
});

export type TabEdit = z.infer<typeof tabEdit>;
export type WrittenCell = z.infer<typeof written>;

/** How many rows there are down to the last that holds anything but boxes that nobody ticked. */
export function filledRows(rows: readonly (readonly Cell[])[]): number {
  const isFilled = (row: readonly Cell[]): boolean =>
    row.some((value) => value !== false && cellText(value) !== "");
  return rows.map(isFilled).lastIndexOf(true) + 1;
}

/**
 * What of an edit is still to be done: all of it, or less where it was made before and its answer did not arrive.
 *
 * @param rows the cells of the tab now.
 * @returns null where the tab is no more what it was when the edit was made.
 */
export function remainder(rows: readonly (readonly Cell[])[], edit: TabEdit): TabEdit | null {
  const { sheetId, header, changes, filled, added, dropped } = edit;
  const at = (row: number, column: number): string => cellText(rows[row]?.[column]);
  const says = (row: number, cells: readonly Cell[]): boolean =>
    cells.every((value, column) => at(row, column) === cellText(value));
  // Rows are dropped last, the lowest first: those that are left stand where they stood.
  const gone = dropped.filter(({ was }) => !rows.some((_, row) => says(row, was)));
  const now = <Place extends { readonly row: number }>(place: Place): Place => ({
    ...place,
    row: place.row - gone.filter(({ row }) => row < place.row).length,
  });
  const left = dropped.filter((row) => !gone.includes(row));
  const places = changes.map(now);
  const count = filledRows(rows);
  const first = count - added.length;
  const isAdded = first > 0 && added.every((cells, index) => says(first + index, cells));
  const more = isAdded ? added.length : 0;
  const isStale =
    !says(0, header) ||
    places.some(
      ({ row, column, was, value }) => at(row, column) !== was && at(row, column) !== cellText(value),
    ) ||
    left.some(({ row, was }) => !says(row, was)) ||
    (filled !== undefined && count !== filled + more) ||
    (sheetId === undefined && count > more + 1);
  if (isStale) return null;
  return {
    ...edit,
    changes: places.filter(({ row, column, value }) => at(row, column) !== cellText(value)),
    added: isAdded ? [] : added,
    dropped: left,
  };
}
