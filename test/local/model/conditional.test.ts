import { describe, expect, it, test } from "vitest";
import { conditionalAt } from "../../../src/local/model/conditional.ts";
import type { Axis } from "../../../src/local/model/a1.ts";
import { deleteLines, insertLines, moveLines } from "../../../src/local/model/lines.ts";
import { type CellValue, type Sheet, newSheet, newWorkbook } from "../../../src/local/model/workbook.ts";

function sheetOf(...rows: CellValue[][]): Sheet {
  return newSheet(
    1,
    "Dyades",
    rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  );
}

/** Whether a format with that formula, written for A1 of the whole tab, shows in a cell. */
function holds(sheet: Sheet, formula: string, row = 0, column = 0): boolean {
  const area = { row: 0, column: 0, rows: 100, columns: 26 };
  sheet.conditionalFormats = [{ areas: [area], condition: { kind: "formula", formula }, bold: true }];
  return conditionalAt(newWorkbook("essai", [sheet]), sheet, row, column) !== null;
}

describe("the formula of a conditional format", () => {
  const sheet = sheetOf(["Zoé", "zoé", 2.5, true, null], ["Luc", "Léa", 3, false, { error: "#N/A" }]);

  it.each([
    ["=$A1=$B1", true],
    ["=$A1<>$B1", false],
    ["=EXACT($A1,$B1)", false],
    ['=E1=""', true],
    ["=E1=0", true],
    ["=ISBLANK(E1)", true],
    ["=ISBLANK(A1)", false],
    ["=C1=2.5", true],
    ['=C1&""="2,5"', true],
    ['=A1&"/"&B1="Zoé/zoé"', true],
    ['=A1="dit ""oui"""', false],
    ["=C1+1>3", true],
    ["=-C1*2<=(-5)", true],
    ["=C1/0=1", false],
    ["=D1", true],
    ["=D2", false],
    ["=AND(D1;C1>2)", true],
    ["=OR(D2, C1>9)", false],
    ["=NOT(D2)", true],
    ["=IF(D1, C1>2, D2)", true],
    ["=LEN(TRIM(A1))=3", true],
    ["=COUNTA(A:A)=2", true],
    ["=COUNTA($A2:A)=1", true],
    ["=COUNTA(A1:E2)=9", true],
    ["=VRAI", true],
    ["=C1", true],
    ["=E2=1", false],
    ["=A1", false],
    ["=VLOOKUP(A1,B:C,2)", false],
    ["=Autre!A1=1", false],
    ['=INDIRECT("Autre!A1")=1', false],
    ["=A1=", false],
    ["=(A1", false],
    ["=A1 ? 2", false],
    ["A1=1", false],
  ])("%s is %s", (formula, value) => {
    expect(holds(sheet, formula)).toBe(value);
  });

  it("is read for each cell as if copied there: parts with $ stay", () => {
    const shown = (formula: string): boolean[] => [0, 1].map((row) => holds(sheet, formula, row, 1));
    expect(shown("=$A1=$B1")).toEqual([true, false]);
    expect(shown("=A1=$B1")).toEqual([true, true]);
    expect(shown("=$A$1=$B$1")).toEqual([true, true]);
    expect(shown("=COUNTA(A$1:A1)=2")).toEqual([false, true]);
  });
});

describe("a mark on cells that no longer equal a hidden copy", () => {
  const SETUP = (): Sheet => {
    const sheet = sheetOf(
      ["Mentoré·e", "Mentor·e", "copie"],
      ["Zoé", "Alice", "Alice"],
      ["Luc", "Bob", "Bob"],
    );
    sheet.conditionalFormats = [
      {
        areas: [{ row: 1, column: 1, rows: 50, columns: 1 }],
        condition: { kind: "formula", formula: "=$B2<>$C2" },
        background: "#fff2cc",
      },
    ];
    return sheet;
  };
  const marked = (sheet: Sheet, column = 1): number[] =>
    [1, 2, 3, 4].filter((row) => conditionalAt(newWorkbook("essai", [sheet]), sheet, row, column) !== null);

  test("shows on what was dragged in, cleared or typed, and on nothing else", () => {
    const sheet = SETUP();
    expect(marked(sheet)).toEqual([]);
    (sheet.rows[1] ?? [])[1] = { value: "Bob" };
    (sheet.rows[2] ?? [])[1] = null;
    expect(marked(sheet)).toEqual([1, 2]);
  });

  test.each<[string, Axis, (sheet: Sheet, axis: Axis) => void, string, number]>([
    [
      "a column put in between",
      "column",
      (s, a) => {
        insertLines(newWorkbook("e", [s]), s, a, 2, 1);
      },
      "=$B2<>$D2",
      1,
    ],
    [
      "a column taken out before",
      "column",
      (s, a) => {
        deleteLines(newWorkbook("e", [s]), s, a, 0, 1);
      },
      "=$A2<>$B2",
      0,
    ],
    [
      "the copy moved before",
      "column",
      (s, a) => {
        moveLines(newWorkbook("e", [s]), s, a, 2, 1, 0);
      },
      "=$C2<>$A2",
      2,
    ],
    [
      "the copy taken out",
      "column",
      (s, a) => {
        deleteLines(newWorkbook("e", [s]), s, a, 2, 1);
      },
      "=$B2<>#REF!",
      1,
    ],
    [
      "a row put in above",
      "row",
      (s, a) => {
        insertLines(newWorkbook("e", [s]), s, a, 0, 1);
      },
      "=$B3<>$C3",
      1,
    ],
    [
      "the first row taken out",
      "row",
      (s, a) => {
        deleteLines(newWorkbook("e", [s]), s, a, 1, 1);
      },
      "=$B2<>$C2",
      1,
    ],
  ])("follows its cells: %s", (_, axis, change, formula, column) => {
    const sheet = SETUP();
    change(sheet, axis);
    expect(sheet.conditionalFormats).toMatchObject([{ areas: [{ column }], condition: { formula } }]);
    expect(marked(sheet, column)).toEqual([]);
  });
});
