import { expect, it } from "vitest";
import type { WorkbookView } from "../../../src/local/model/view.ts";
import { newSheet, newWorkbook } from "../../../src/local/model/workbook.ts";
import { reuseRows } from "../../../src/local/page/reuse.ts";
import { viewSheet } from "../../../src/local/preview/sheet-view.ts";

function viewOf(id: number, ...texts: string[]): WorkbookView {
  const sheet = newSheet(
    id,
    "Feuille",
    texts.map((value) => [{ value }]),
  );
  return {
    ...{
      revision: 1,
      name: "essai",
      tabs: [],
      menus: [],
      panel: null,
      messages: [],
      language: "fr",
      canUndo: false,
      cost: null,
    },
    sheet: viewSheet(newWorkbook("essai", [sheet]), sheet),
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

it("keeps the rows that did not change, and takes those that did", () => {
  const before = viewOf(0, "a", "b");
  const after = reuseRows(before, viewOf(0, "a", "c"));
  expect(after.sheet.rows[0]).toBe(before.sheet.rows[0]);
  expect(after.sheet.columns).toBe(before.sheet.columns);
  expect(after.sheet.rows[1]?.cells[0]?.text).toBe("c");
});

it("keeps nothing of another tab", () => {
  const next = viewOf(1, "a");
  expect(reuseRows(viewOf(0, "a"), next)).toBe(next);
  expect(reuseRows(null, next)).toBe(next);
});
