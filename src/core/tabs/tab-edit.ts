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

/** Whether the first cells of a row say what was read in them. */
export function says(row: readonly Cell[] = [], was: readonly Cell[]): boolean {
  return was.every((value, column) => cellText(row[column]) === cellText(value));
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
  // Rows are dropped last, the lowest first: those that are left stand where they stood.
  const gone = dropped.filter(({ was }) => !rows.some((row) => says(row, was)));
  const now = <Place extends { readonly row: number }>(place: Place): Place => ({
    ...place,
    row: place.row - gone.filter(({ row }) => row < place.row).length,
  });
  const left = dropped.filter((row) => !gone.includes(row));
  const places = changes.map(now);
  /** Whether a cell says what was read, or already what is to be written there. */
  const isAsRead = (row: number, column: number, was: string): boolean =>
    [
      was,
      ...places
        .filter((place) => place.row === row && place.column === column)
        .map(({ value }) => cellText(value)),
    ].includes(at(row, column));
  const count = filledRows(rows);
  const first = count - added.length;
  const isAdded = first > 0 && added.every((cells, index) => says(rows[first + index], cells));
  const more = isAdded ? added.length : 0;
  const isStale =
    !says(rows[0], header) ||
    places.some(({ row, column, was }) => !isAsRead(row, column, was)) ||
    places.some(({ row, beside = [] }) => beside.some((cell) => !isAsRead(row, cell.column, cell.text))) ||
    left.some(({ row, was }) => !says(rows[row], was)) ||
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
