import { expect, test } from "vitest";
import type { SheetView } from "../../../src/local/model/view.ts";
import { filterTexts } from "../../../src/local/page/filter-texts.ts";
import { newSheet, newWorkbook } from "../../../src/local/model/workbook.ts";
import { viewSheet } from "../../../src/local/preview/sheet-view.ts";

function viewOf(values: (string | number)[], filter: SheetView["filter"]): SheetView {
  const rows = values.map((value) => [null, value === "" ? null : { value }]);
  const sheet = newSheet(0, "Feuille", rows);
  if (filter !== undefined) sheet.filter = filter.area;
  return viewSheet(newWorkbook("essai", [sheet]), sheet);
}

const area = { row: 1, column: 0, rows: 6, columns: 2 };

test("the texts under a header of the filter come once each, in order, blanks last", () => {
  const view = viewOf(["résumé", "Score", 100, "", 9, "Éric", 100, "hors"], { area, filteredOut: {} });
  expect(filterTexts(view, 1)).toEqual(["9", "100", "Éric", ""]);
});

test("a tab without a filter has none", () => {
  expect(filterTexts(viewOf(["a", "b"], undefined), 1)).toEqual([]);
});
