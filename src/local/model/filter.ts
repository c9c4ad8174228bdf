import { displayText } from "./display.ts";
import { sortArea } from "./gestures.ts";
import { type Sheet, type Workbook, cellAt } from "./workbook.ts";

/** A person sorts by the menu of a header: the rows of the filter under it, blanks last. */
export function sortFilter(
  workbook: Workbook,
  sheet: Sheet,
  column: number,
  order: "ascending" | "descending",
): void {
  const { filter, filteredOut } = sheet;
  if (filter === undefined) return;
  const below = { ...filter, row: filter.row + 1, rows: filter.rows - 1 };
  sortArea(sheet, below, [{ column, isAscending: order === "ascending" }]);
  if (filteredOut !== undefined) applyFilter(workbook, sheet, filteredOut.texts);
}

/** A person unticks texts in the menu of a header: the rows that show one of them in that column are hidden. */
export function filterOut(workbook: Workbook, sheet: Sheet, column: number, texts: string[]): void {
  const before = Object.entries(sheet.filteredOut?.texts ?? {});
  const others = before.filter(([other]) => Number(other) !== column);
  const all = texts.length === 0 ? others : [...others, [column, texts]];
  applyFilter(workbook, sheet, Object.fromEntries(all));
}

/** As Sheets, which hides no row by itself once a cell changes: what is hidden is settled here. */
function applyFilter({ locale }: Workbook, sheet: Sheet, texts: Record<number, string[]>): void {
  const { filter } = sheet;
  if (filter === undefined) return;
  const below = Array.from({ length: filter.rows - 1 }, (_, index) => filter.row + 1 + index);
  const rows = below.filter((row) =>
    Object.entries(texts).some(([column, out]) =>
      out.includes(displayText(cellAt(sheet, row, Number(column)), locale)),
    ),
  );
  sheet.filteredOut = { texts, rows };
}
