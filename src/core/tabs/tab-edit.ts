import type { ValueOf } from "./shape.ts";
import type { tabEdit, writtenCell } from "./tab-edit-shape.ts";
import { type Cell, cellText } from "./table.ts";

export type TabEdit = ValueOf<typeof tabEdit>;
export type WrittenCell = ValueOf<typeof writtenCell>;

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
