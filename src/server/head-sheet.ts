import { safeCells } from "./cells.ts";
import type { Writes } from "./writes.ts";

/** Writes the titles of a blank tab, last of all: in sight, each column as wide as is said, bold. */
export function headSheet(
  writes: Writes,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  titles: readonly string[],
  widths: readonly number[] = [],
): void {
  const head = sheet.getRange(1, 1, 1, titles.length);
  writes.do(
    () => {
      sheet.setFrozenRows(1);
      widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
      head.setFontWeight("bold").setValues([safeCells(titles)]);
    },
    () => {
      head.clearContent().setFontWeight("normal");
      sheet.setFrozenRows(0);
    },
  );
}
