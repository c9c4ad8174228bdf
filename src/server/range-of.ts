import type { Block } from "../core/tabs/block.ts";
import type { SheetPlan } from "../core/tabs/sheet-plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Area = SheetPlan["charts"][number]["of"];

/** The cells of an area, which counts from 0. */
export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

/** The cells that the values of a block take. */
export function blockRange<Value>(sheet: Sheet, { row, column, values }: Block<Value>): Range {
  return rangeOf(sheet, { row, column, rows: values.length, columns: values[0]?.length ?? 1 });
}
