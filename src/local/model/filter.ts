import { displayText } from "./display.ts";
import { sortArea } from "./gestures.ts";
import { type Sheet, type Workbook, cellAt } from "./workbook.ts";

/** Whether the filter of a tab hides a row, for what one of its cells shows. */
export function isFilteredOut({ locale }: Workbook, sheet: Sheet, row: number): boolean {
  const { filter, filteredOut } = sheet;
  if (filter === undefined || row <= filter.row || row >= filter.row + filter.rows) return false;
  return Object.entries(filteredOut ?? {}).some(([column, texts]) =>
    texts.includes(displayText(cellAt(sheet, row, Number(column)), locale)),
  );
}

/** A person sorts by the menu of a header: the rows of the filter under it, blanks last. */
export function sortFilter(sheet: Sheet, column: number, order: "ascending" | "descending"): void {
  const { filter } = sheet;
  if (filter === undefined) return;
  const below = { ...filter, row: filter.row + 1, rows: filter.rows - 1 };
  sortArea(sheet, below, [{ column, isAscending: order === "ascending" }]);
}

/** A person unticks texts in the menu of a header: the rows that show one of them in that column are hidden. */
export function filterOut(sheet: Sheet, column: number, texts: string[]): void {
  const others = Object.entries(sheet.filteredOut ?? {}).filter(([other]) => Number(other) !== column);
  sheet.filteredOut = Object.fromEntries(texts.length === 0 ? others : [...others, [column, texts]]);
}
