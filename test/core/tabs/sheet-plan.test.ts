import { expect, test } from "vitest";
import { plainSheet } from "../../../src/core/tabs/sheet-plan.ts";
import { sheetPlan } from "../../../src/core/tabs/sheet-plan-shape.ts";

const rows = [
  ["Sujet", "Places"],
  ["=Vente", 3],
];

test("a plain page is text and numbers under a header that stays in sight, with nothing else to write", () => {
  const page = plainSheet("en", "Needs", rows, [200, 80]);
  expect(page).toMatchObject({
    language: "en",
    title: "Needs",
    dated: false,
    cells: rows,
    widths: [200, 80],
  });
  expect(page).toMatchObject({ frozen: 1, heads: [0], hidden: { length: 0 } });
  const { backgrounds, notes, ...others } = page;
  expect([backgrounds.colours, notes.texts]).toEqual([[], []]);
  expect(others).toMatchObject({ formats: [], names: [], lists: [], dropdowns: [], charts: [] });
});

test("a plain page is one that any host can write, a header alone and no row at all included", () => {
  for (const cells of [rows, rows.slice(0, 1), []]) {
    const page = plainSheet("fr", "Besoins", cells, []);
    expect(sheetPlan(page)).toBeNull();
  }
});

test("a page is a copy: what its maker does to the rows afterwards does not reach it", () => {
  const own = [["Nom"], ["Ada"]];
  const widths = [100];
  const page = plainSheet("fr", "Noms", own, widths);
  own[1]?.push("Bob");
  widths.push(50);
  expect(page.cells).toEqual([["Nom"], ["Ada"]]);
  expect(page.widths).toEqual([100]);
});

test("a page with a cell that is no text and no number, or with a chart of another kind, is none", () => {
  const page = plainSheet("fr", "Besoins", rows, [200, 80]);
  const of = { row: 0, column: 0, rows: 2, columns: 2 };
  const chart = { kind: "pie", title: "", of, row: 0, column: 4 };
  expect(sheetPlan({ ...page, cells: [["a"], [true]] })).toBe(".cells[1][0]");
  expect(sheetPlan({ ...page, cells: [[null]] })).toBe(".cells[0][0]");
  expect(sheetPlan({ ...page, charts: [chart] })).toBe(".charts[0].kind");
  expect(sheetPlan({ ...page, charts: [{ ...chart, kind: "bar" }] })).toBeNull();
});
