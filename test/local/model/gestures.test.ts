import { expect, test } from "vitest";
import { dragCells, duplicateSheet, sortSheet } from "../../../src/local/model/gestures.ts";
import { deleteLines } from "../../../src/local/model/lines.ts";
import {
  type Cell,
  type CellValue,
  type Sheet,
  newSheet,
  newWorkbook,
} from "../../../src/local/model/workbook.ts";

function sheetOf(...rows: (CellValue | Cell)[][]): Sheet {
  const cells = rows.map((row) =>
    row.map((content) =>
      content === null || (typeof content === "object" && "value" in content) ? content : { value: content },
    ),
  );
  return newSheet(1, "Feuille", cells);
}

const values = (sheet: Sheet): CellValue[][] =>
  sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));
const LIST = { kind: "list", values: ["x"], dropdown: true, allowInvalid: true } as const;

test("dragged cells take along what they hold, their looks, notes and rules, and leave bare cells", () => {
  const noted: Cell = { value: "b", note: "n", look: { bold: true }, format: "@" };
  const sheet = sheetOf(["a", noted, "c"], ["d", "e", "f"]);
  sheet.validations = [
    { area: { row: 0, column: 1, rows: 1, columns: 1 }, rule: { ...LIST, values: ["x"] } },
  ];
  dragCells(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, { row: 1, column: 1 });
  expect(values(sheet)).toEqual([
    [null, null, "c"],
    ["d", "a", "b"],
  ]);
  expect(sheet.rows[1]?.[2]).toEqual(noted);
  expect(sheet.validations.map(({ area }) => area)).toEqual([{ row: 1, column: 2, rows: 1, columns: 1 }]);
});

test("cells may be dragged over a part of themselves, and a bare cell bares what it lands on", () => {
  const sheet = sheetOf(["a", "b", "c", "d"]);
  dragCells(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, { row: 0, column: 1 });
  expect(values(sheet)).toEqual([[null, "a", "b", "d"]]);
  dragCells(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, { row: 0, column: 3 });
  expect(values(sheet)).toEqual([[null, "a", "b", null]]);
});

test("a sort leaves the frozen rows and the rules in place, takes notes along, and puts blanks last", () => {
  const sheet = sheetOf(
    ["En-tête"],
    [true],
    ["été"],
    [null],
    [{ value: 10, note: "dix" }],
    ["Zoé"],
    [9],
    ["abc"],
  );
  sheet.frozenRows = 1;
  sheet.validations = [
    { area: { row: 1, column: 0, rows: 1, columns: 1 }, rule: { ...LIST, values: ["x"] } },
  ];
  sortSheet(sheet, 0);
  expect(values(sheet).flat()).toEqual(["En-tête", 9, 10, "abc", "été", "Zoé", true, null]);
  expect(sheet.rows[2]?.[0]?.note).toBe("dix");
  expect(sheet.validations[0]?.area.row).toBe(1);
  sortSheet(sheet, 0, "descending");
  expect(values(sheet).flat()).toEqual(["En-tête", true, "Zoé", "été", "abc", 10, 9, null]);
});

test("a duplicated tab stands right of the first, with copies of its metadata and without its form", () => {
  const sheet = { ...sheetOf(["a"]), formUrl: "https://docs.google.com/forms/d/x/edit" };
  sheet.metadata = [
    { id: 5, key: "role", value: "m", visibility: "DOCUMENT", line: { axis: "column", index: 0 } },
  ];
  const workbook = newWorkbook("essai", [sheet, newSheet(2, "Autre")]);
  const copy = duplicateSheet(workbook, sheet, "Copie de Feuille");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Feuille", "Copie de Feuille", "Autre"]);
  expect(copy).not.toHaveProperty("formUrl");
  expect(copy.metadata).toMatchObject([{ key: "role", line: { axis: "column", index: 0 } }]);
  expect([copy.id, copy.metadata[0]?.id]).not.toEqual([sheet.id, 5]);
});

test("rows that are taken out take with them what hangs on them, and frozen rows are fewer", () => {
  const sheet = sheetOf(["a"], ["b"], ["c"]);
  sheet.frozenRows = 2;
  sheet.hiddenRows = [1, 2];
  sheet.merges = [{ row: 0, column: 0, rows: 3, columns: 1 }];
  sheet.metadata = [
    { id: 5, key: "k", value: null, visibility: "DOCUMENT", line: { axis: "row", index: 1 } },
  ];
  deleteLines(newWorkbook("essai", [sheet]), sheet, "row", 1, 1);
  expect(sheet).toMatchObject({ frozenRows: 1, hiddenRows: [1], metadata: [], merges: [{ rows: 2 }] });
  expect(values(sheet)).toEqual([["a"], ["c"]]);
});
