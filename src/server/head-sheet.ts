import { safeCells } from "./cells.ts";

/** Writes the titles of a new tab: bold, in sight, and each column as wide as is said. */
export function headSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  titles: readonly string[],
  widths: readonly number[] = [],
): void {
  sheet
    .getRange(1, 1, 1, titles.length)
    .setValues([safeCells(titles)])
    .setFontWeight("bold");
  sheet.setFrozenRows(1);
  widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
}
