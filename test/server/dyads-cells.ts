import { COLUMNS, type ColumnName } from "../../src/core/dyads/sheet.ts";
import type { Sheet } from "../../src/local/model/workbook.ts";

/** Where a column of a dyads tab stands that nobody rearranged, from 1. */
export function columnOf(name: ColumnName): number {
  return COLUMNS.indexOf(name) + 1;
}

/** The first row of a mentee in such a tab, from 1; 0 where there is none. */
export function rowOf(sheet: Sheet, mentee: string): number {
  return sheet.rows.findIndex((cells) => cells[columnOf("mentee") - 1]?.value === mentee) + 1;
}
