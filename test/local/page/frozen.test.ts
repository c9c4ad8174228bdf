import { expect, test } from "vitest";
import { HEADER_WIDTH, frozenLefts, isFrozenEdge } from "../../../src/local/page/frozen.ts";
import { newSheet, newWorkbook } from "../../../src/local/model/workbook.ts";
import { viewSheet } from "../../../src/local/preview/sheet-view.ts";

test("frozen columns stay one beside the other, and a line parts the last of them from the others", () => {
  const sheet = { ...newSheet(0, "Horaire", [[{ value: "Table" }]]), frozenColumns: 2 };
  sheet.widths[0] = 60;
  const lefts = frozenLefts(viewSheet(newWorkbook("essai", [sheet]), sheet));
  expect(lefts.slice(0, 3)).toEqual([HEADER_WIDTH, HEADER_WIDTH + 60, undefined]);
  expect([0, 1, 2].map((column) => isFrozenEdge(lefts, column))).toEqual([false, true, false]);
});
