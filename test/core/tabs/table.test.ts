import { expect, test } from "vitest";
import { type Cell, cellText } from "../../../src/core/tabs/table.ts";

test.each<[Cell | undefined, string]>([
  ["  Vente,\n relève ", "Vente,\n relève"],
  ["\u00a0\t\n", ""],
  ["", ""],
  [undefined, ""],
  [0, "0"],
  [2.5, "2.5"],
  [true, "true"],
  [false, "false"],
])("the text of the cell %j is %j", (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
