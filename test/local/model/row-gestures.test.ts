import { expect, test } from "vitest";
import { deleteRow, insertRow } from "../../../src/local/model/row-gestures.ts";
import { type Sheet, type Workbook, newSheet, newWorkbook } from "../../../src/local/model/workbook.ts";

function threeRows(): { workbook: Workbook; sheet: Sheet } {
  const look = { wrap: "wrap" as const };
  const sheet = newSheet(1, "Feuille", [
    [{ value: "a", look: { bold: true } }],
    [{ value: "b", look, note: "n" }, { value: 3, format: "0.0" }, { value: "nu" }],
    [{ value: "c" }],
  ]);
  return { workbook: newWorkbook("essai", [sheet]), sheet };
}

const texts = (sheet: Sheet): unknown[] => sheet.rows.map((row) => row[0]?.value ?? null);

test("a row is put in above or below another, and looks like it, without what it holds", () => {
  for (const [side, after] of [
    ["above", ["a", null, "b", "c"]],
    ["below", ["a", "b", null, "c"]],
  ] as const) {
    const { workbook, sheet } = threeRows();
    insertRow(workbook, sheet, 1, side);
    expect(texts(sheet)).toEqual(after);
    expect(sheet.rows[side === "above" ? 1 : 2]).toEqual([
      { value: null, look: { wrap: "wrap" } },
      { value: null, format: "0.0" },
      null,
    ]);
    expect(sheet.maxRows).toBe(1001);
  }
});

test("a row put in among those of a list has the list, and a chart below goes down", () => {
  const { workbook, sheet } = threeRows();
  const rule = { kind: "list" as const, values: ["x"], dropdown: true, allowInvalid: true };
  sheet.validations = [{ area: { row: 0, column: 0, rows: 3, columns: 1 }, rule }];
  const area = { row: 1, column: 0, rows: 2, columns: 2 };
  sheet.charts = [{ kind: "bar", title: "t", area, row: 2, column: 4 }];
  insertRow(workbook, sheet, 1, "above");
  expect(sheet.validations[0]?.area.rows).toBe(4);
  expect(sheet.charts[0]).toMatchObject({ row: 3, area: { row: 2 } });
});

test("a row is taken out, but for the last one that is not frozen", () => {
  const { workbook, sheet } = threeRows();
  sheet.maxRows = 3;
  sheet.frozenRows = 1;
  deleteRow(workbook, sheet, 2);
  expect(texts(sheet)).toEqual(["a", "b"]);
  deleteRow(workbook, sheet, 1);
  expect(texts(sheet)).toEqual(["a", "b"]);
  deleteRow(workbook, sheet, 0);
  expect(texts(sheet)).toEqual(["b"]);
  expect(sheet.frozenRows).toBe(0);
});
