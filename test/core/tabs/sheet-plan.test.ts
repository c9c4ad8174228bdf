import * as z from "zod/mini";
import { expect, test } from "vitest";
import { plainSheet, sheetPlan } from "../../../src/core/tabs/sheet-plan.ts";

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
    expect(z.parse(sheetPlan, page)).toEqual(page);
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
  expect(z.safeParse(sheetPlan, { ...page, cells: [[true]] }).success).toBe(false);
  expect(z.safeParse(sheetPlan, { ...page, cells: [[null]] }).success).toBe(false);
  expect(z.safeParse(sheetPlan, { ...page, charts: [chart] }).success).toBe(false);
  expect(z.safeParse(sheetPlan, { ...page, charts: [{ ...chart, kind: "bar" }] }).success).toBe(true);
});
