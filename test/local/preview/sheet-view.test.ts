import { describe, expect, it } from "vitest";
import { type Cell, newSheet, newWorkbook } from "../../../src/local/model/workbook.ts";
import { viewSheet } from "../../../src/local/preview/sheet-view.ts";

function viewOf(cells: (Cell | null)[][], more: Partial<ReturnType<typeof newSheet>> = {}) {
  const sheet = { ...newSheet(0, "Feuille", cells), ...more };
  return viewSheet(newWorkbook("essai", [sheet]), sheet);
}

describe("a tab as the page shows it", () => {
  it("has texts in the workbook's locale, and what an editor starts from", () => {
    const [row] = viewOf([
      [
        { value: 71.26, format: "0.0" },
        { value: 0.5, format: "0%" },
        { value: 3, formula: "=1+2" },
      ],
    ]).rows;
    expect(row?.cells).toMatchObject([
      { text: "71,3", raw: "71,26", align: "right" },
      { text: "50%" },
      { text: "3", raw: "=1+2" },
    ]);
  });

  it("shows some blank rows past the last, and no more than the grid has", () => {
    expect(viewOf([[{ value: "x" }]]).rows).toHaveLength(30);
    expect(viewOf([[{ value: "x" }]], { maxRows: 5 }).rows).toHaveLength(5);
  });

  it("sends each list once, and marks what is not in it", () => {
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    const rule = { kind: "list" as const, values: ["a", "b"], dropdown: true, allowInvalid: true };
    const other = { area: { ...area, column: 1 }, rule: { ...rule, values: ["a", "b"] } };
    const view = viewOf([[{ value: "a" }], [{ value: "z" }]], { validations: [{ area, rule }, other] });
    expect(view.lists).toEqual([["a", "b"]]);
    expect(view.rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
      [
        { text: "a", list: 0 },
        { text: "", list: 0 },
      ],
      [
        { text: "z", list: 0, invalid: true },
        { text: "", list: 0 },
      ],
    ]);
  });

  it("draws a merged cell once", () => {
    const merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
    const [row] = viewOf([[{ value: "titre" }, null, null, { value: "d" }]], { merges }).rows;
    expect(row?.cells).toMatchObject([
      { text: "titre", spans: { rows: 1, columns: 3 } },
      null,
      null,
      { text: "d" },
    ]);
  });

  it("has an arrow in each header of the filter, and hides what it hides", () => {
    const filter = { row: 0, column: 0, rows: 3, columns: 2 };
    const cells = [[{ value: "a" }], [{ value: "x" }], [{ value: "y" }], [{ value: "x" }]];
    const view = viewOf(cells, { filter, filteredOut: { texts: { 1: ["y"] }, rows: [1] }, hiddenRows: [2] });
    expect(view.rows[0]?.cells).toEqual([
      { text: "a", filter: "all" },
      { text: "", filter: "some" },
    ]);
    expect(view.rows.slice(0, 4).map(({ hidden }) => hidden ?? false)).toEqual([false, true, true, false]);
    expect(viewOf(cells, { filter }).rows[0]?.cells[0]?.filter).toBe("all");
    expect(viewOf(cells).filter).toBeUndefined();
  });

  it("applies the conditional formats about texts", () => {
    const areas = [{ row: 0, column: 0, rows: 9, columns: 1 }];
    const conditionalFormats = [
      { areas, condition: { kind: "text-contains" as const, text: "conflit" }, background: "#f6c7c3" },
      { areas, condition: { kind: "empty" as const }, background: "#eeeeee" },
    ];
    const { rows } = viewOf([[{ value: "Conflit : lien" }], [{ value: "ok" }]], { conditionalFormats });
    expect(rows[0]?.cells[0]?.background).toBe("#f6c7c3");
    expect(rows[1]?.cells[0]?.background).toBeUndefined();
  });

  it("applies those of a formula, also to a cell that was emptied", () => {
    const areas = [{ row: 0, column: 0, rows: 9, columns: 1 }];
    const condition = { kind: "formula" as const, formula: "=$A1<>$B1" };
    const { rows } = viewOf(
      [
        [{ value: "Zoé" }, { value: "Zoé" }],
        [{ value: "Luc" }, { value: "Léa" }],
        [null, { value: "Ana" }],
      ],
      {
        conditionalFormats: [{ areas, condition, background: "#fff2cc" }],
      },
    );
    expect(rows.slice(0, 4).map(({ cells }) => cells[0]?.background)).toEqual([
      undefined,
      "#fff2cc",
      "#fff2cc",
      undefined,
    ]);
  });

  it("hides what is hidden", () => {
    const view = viewOf([[{ value: "a" }], [{ value: "b" }]], { hiddenRows: [1], hiddenColumns: [2] });
    expect(view.rows[1]?.hidden).toBe(true);
    expect(view.columns.slice(0, 3).map(({ hidden }) => hidden)).toEqual([false, false, true]);
  });
});
