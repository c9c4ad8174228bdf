import { expect, test } from "vitest";
import { filterOut, isFilteredOut, sortFilter } from "../../../src/local/model/filter.ts";
import { deleteLines, insertLines } from "../../../src/local/model/lines.ts";
import { type CellValue, type Sheet, newSheet, newWorkbook } from "../../../src/local/model/workbook.ts";

/** A summary, a header, three rows under the filter, and one beyond it. */
function filteredSheet(): Sheet {
  const rows: CellValue[][] = [
    ["résumé"],
    ["Statut", "Score", "Note"],
    ["Proposée", 12.5, "x"],
    ["", 7, ""],
    ["Confirmée", 100, "y"],
    ["Proposée", 1, "hors du filtre"],
  ];
  const sheet = newSheet(
    1,
    "Dyades",
    rows.map((row) => row.map((value) => ({ value }))),
  );
  sheet.filter = { row: 1, column: 0, rows: 4, columns: 2 };
  return sheet;
}

const values = (sheet: Sheet, column: number): unknown[] =>
  sheet.rows.map((row) => row[column]?.value ?? null);
const hidden = (sheet: Sheet): number[] => {
  const workbook = newWorkbook("essai", [sheet]);
  return sheet.rows.flatMap((_, row) => (isFilteredOut(workbook, sheet, row) ? [row] : []));
};

test("a filter hides the rows under its header that show a text that was unticked", () => {
  const sheet = filteredSheet();
  expect(hidden(sheet)).toEqual([]);
  filterOut(sheet, 0, ["Proposée", "Statut"]);
  expect(hidden(sheet)).toEqual([2]);
  filterOut(sheet, 1, ["7", "12,5"]);
  expect(hidden(sheet)).toEqual([2, 3]);
  filterOut(sheet, 0, []);
  expect(sheet.filteredOut).toEqual({ 1: ["7", "12,5"] });
});

test("sorting by a header moves the cells of the filter alone, blanks last both ways", () => {
  const sheet = filteredSheet();
  sortFilter(sheet, 0, "ascending");
  expect(values(sheet, 0)).toEqual(["résumé", "Statut", "Confirmée", "Proposée", "", "Proposée"]);
  expect(values(sheet, 1)).toEqual([null, "Score", 100, 12.5, 7, 1]);
  expect(values(sheet, 2)).toEqual([null, "Note", "x", "", "y", "hors du filtre"]);
  sortFilter(sheet, 0, "descending");
  expect(values(sheet, 0)).toEqual(["résumé", "Statut", "Proposée", "Confirmée", "", "Proposée"]);
});

test("numbers are sorted as numbers", () => {
  const sheet = filteredSheet();
  sortFilter(sheet, 1, "ascending");
  expect(values(sheet, 1)).toEqual([null, "Score", 7, 12.5, 100, 1]);
});

test("what is hidden is hidden still after a sort", () => {
  const sheet = filteredSheet();
  filterOut(sheet, 0, ["Proposée"]);
  sortFilter(sheet, 1, "descending");
  expect(hidden(sheet).map((row) => sheet.rows[row]?.[1]?.value)).toEqual([12.5]);
});

test("what a column hides goes with it, and with the filter", () => {
  const sheet = filteredSheet();
  const workbook = newWorkbook("essai", [sheet]);
  filterOut(sheet, 1, ["7"]);
  insertLines(workbook, sheet, "column", 0, 1);
  expect(sheet.filteredOut).toEqual({ 2: ["7"] });
  expect(hidden(sheet)).toEqual([3]);
  insertLines(workbook, sheet, "row", 2, 1);
  expect(hidden(sheet)).toEqual([4]);
  deleteLines(workbook, sheet, "row", 2, 4);
  deleteLines(workbook, sheet, "row", 1, 1);
  expect(sheet.filter).toBeUndefined();
  expect(sheet.filteredOut).toBeUndefined();
});

test("a tab without a filter sorts and hides nothing", () => {
  const sheet = filteredSheet();
  delete sheet.filter;
  sortFilter(sheet, 1, "ascending");
  sheet.filteredOut = { 0: ["Proposée"] };
  expect(values(sheet, 1)).toEqual([null, "Score", 12.5, 7, 100, 1]);
  expect(hidden(sheet)).toEqual([]);
});
