import { expect, test } from "vitest";
import { filterOut, sortFilter } from "../../../src/local/model/filter.ts";
import { deleteLines, insertLines } from "../../../src/local/model/lines.ts";
import {
  type CellValue,
  type Sheet,
  type Workbook,
  newSheet,
  newWorkbook,
} from "../../../src/local/model/workbook.ts";

/** A summary, a header, three rows under the filter, and one beyond it. */
function filtered(): { workbook: Workbook; sheet: Sheet } {
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
  return { workbook: newWorkbook("essai", [sheet]), sheet };
}

const values = (sheet: Sheet, column: number): unknown[] =>
  sheet.rows.map((row) => row[column]?.value ?? null);

test("a filter hides the rows under its header that show a text that was unticked", () => {
  const { workbook, sheet } = filtered();
  filterOut(workbook, sheet, 0, ["Proposée", "Statut"]);
  expect(sheet.filteredOut?.rows).toEqual([2]);
  filterOut(workbook, sheet, 1, ["7", "12,5"]);
  expect(sheet.filteredOut?.rows).toEqual([2, 3]);
  filterOut(workbook, sheet, 0, []);
  expect(sheet.filteredOut).toEqual({ texts: { 1: ["7", "12,5"] }, rows: [2, 3] });
  filterOut(workbook, sheet, 1, []);
  expect(sheet.filteredOut).toEqual({ texts: {}, rows: [] });
});

test("a cell that changes hides its row once the filter is applied again only", () => {
  const { workbook, sheet } = filtered();
  filterOut(workbook, sheet, 0, ["Proposée"]);
  sheet.rows[4] = [{ value: "Proposée" }, { value: 100 }];
  expect(sheet.filteredOut?.rows).toEqual([2]);
  filterOut(workbook, sheet, 0, ["Proposée"]);
  expect(sheet.filteredOut?.rows).toEqual([2, 4]);
});

test("sorting by a header moves the cells of the filter alone, blanks last both ways", () => {
  const { workbook, sheet } = filtered();
  sortFilter(workbook, sheet, 0, "ascending");
  expect(values(sheet, 0)).toEqual(["résumé", "Statut", "Confirmée", "Proposée", "", "Proposée"]);
  expect(values(sheet, 1)).toEqual([null, "Score", 100, 12.5, 7, 1]);
  expect(values(sheet, 2)).toEqual([null, "Note", "x", "", "y", "hors du filtre"]);
  sortFilter(workbook, sheet, 0, "descending");
  expect(values(sheet, 0)).toEqual(["résumé", "Statut", "Proposée", "Confirmée", "", "Proposée"]);
});

test("numbers are sorted as numbers", () => {
  const { workbook, sheet } = filtered();
  sortFilter(workbook, sheet, 1, "ascending");
  expect(values(sheet, 1)).toEqual([null, "Score", 7, 12.5, 100, 1]);
});

test("what is hidden is hidden still after a sort", () => {
  const { workbook, sheet } = filtered();
  filterOut(workbook, sheet, 0, ["Proposée"]);
  sortFilter(workbook, sheet, 1, "descending");
  expect(sheet.filteredOut?.rows.map((row) => sheet.rows[row]?.[1]?.value)).toEqual([12.5]);
});

test("what a filter hides goes along with rows and columns, and goes with the filter", () => {
  const { workbook, sheet } = filtered();
  filterOut(workbook, sheet, 1, ["7", "100"]);
  insertLines(workbook, sheet, "column", 0, 1);
  expect(sheet.filteredOut).toEqual({ texts: { 2: ["7", "100"] }, rows: [3, 4] });
  insertLines(workbook, sheet, "row", 2, 1);
  expect(sheet.filteredOut?.rows).toEqual([4, 5]);
  deleteLines(workbook, sheet, "row", 4, 1);
  expect(sheet.filteredOut?.rows).toEqual([4]);
  deleteLines(workbook, sheet, "row", 1, 4);
  expect(sheet.filter).toBeUndefined();
  expect(sheet.filteredOut).toBeUndefined();
});

test("a tab without a filter sorts and hides nothing", () => {
  const { workbook, sheet } = filtered();
  delete sheet.filter;
  sortFilter(workbook, sheet, 1, "ascending");
  filterOut(workbook, sheet, 0, ["Proposée"]);
  expect(values(sheet, 1)).toEqual([null, "Score", 12.5, 7, 100, 1]);
  expect(sheet.filteredOut).toBeUndefined();
});
