import { FOLLOW_UP_COLUMNS } from "../../src/core/follow-up/words.ts";
import { duplicateSheet, sortSheet } from "../../src/local/model/gestures.ts";
import { deleteLines, insertLines, moveLines } from "../../src/local/model/lines.ts";
import type { Sheet, Workbook } from "../../src/local/model/workbook.ts";
import { HEADERS, columnOf, put } from "./followed-programme.ts";

const rename = (from: string, to: string) => (sheet: Sheet) => {
  put(sheet, 1, columnOf(sheet, from), to);
};

/** What people do to a follow-up tab. */
export type Damage = (sheet: Sheet, workbook: Workbook) => void;

/** By what it is. */
export const DAMAGES: readonly (readonly [string, Damage])[] = [
  ["nothing more", () => undefined],
  ["the header of the notes renamed", rename(HEADERS.note, "Mes notes")],
  ["the header of the meetings renamed", rename(HEADERS.meetings, "Nb de fois")],
  [
    "every header renamed",
    (sheet) => {
      FOLLOW_UP_COLUMNS.forEach((_, column) => {
        put(sheet, 1, column, `Colonne ${String(column)}`);
      });
    },
  ],
  [
    "the headers deleted",
    (sheet, workbook) => {
      deleteLines(workbook, sheet, "row", 1, 1);
    },
  ],
  ["the first row deleted", (sheet, workbook) => deleteLines(workbook, sheet, "row", 0, 1)],
  ["a row put in above all", (sheet, workbook) => insertLines(workbook, sheet, "row", 0, 1)],
  ["a row put in above the headers", (sheet, workbook) => insertLines(workbook, sheet, "row", 1, 2)],
  ["blank rows put in between", (sheet, workbook) => insertLines(workbook, sheet, "row", 3, 2)],
  [
    "a column moved, and its header renamed",
    (sheet, workbook) => {
      const column = columnOf(sheet, HEADERS.goals);
      put(sheet, 1, column, "Buts");
      moveLines(workbook, sheet, "column", column, 1, 0);
    },
  ],
  ["a column put in first", (sheet, workbook) => insertLines(workbook, sheet, "column", 0, 1)],
  ["the header of another column given twice", rename(HEADERS.met, HEADERS.meetings)],
  [
    "the rows sorted with the headers",
    (sheet) => sortSheet(sheet, columnOf(sheet, HEADERS.mentee), "descending"),
  ],
  [
    "a filter",
    (sheet) => {
      sheet.filter = { row: 1, column: 0, rows: sheet.maxRows - 1, columns: sheet.maxColumns };
      sheet.hiddenRows = [2];
    },
  ],
  [
    "a copy of the tab",
    (sheet, workbook) => {
      put(duplicateSheet(workbook, sheet, "Copie"), 2, columnOf(sheet, HEADERS.note), "dans la copie");
    },
  ],
];
