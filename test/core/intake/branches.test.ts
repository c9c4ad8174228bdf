import { expect, test } from "vitest";
import { equalHeaders, withBranchesJoined } from "../../../src/core/intake/branches.ts";
import { tab } from "../workbooks.ts";

test("columns of one title that nobody answers twice are one column, the first", () => {
  const table = tab(
    "T",
    ["Nom", "Sujets", "sujets ?", "SUJETS"],
    ["A", "", "b", ""],
    ["B", "a"],
    ["C", "", "", "c"],
  );
  expect(withBranchesJoined(table).rows).toEqual([
    ["Nom", "Sujets", "", ""],
    ["A", "b", "", ""],
    ["B", "a"],
    ["C", "c", "", ""],
  ]);
});

test("columns of one title that somebody answers twice stay as they are", () => {
  const table = tab("T", ["Sujets", "Sujets"], ["a", "b"], ["", "c"]);
  expect(withBranchesJoined(table)).toBe(table);
  expect(equalHeaders(table)).toEqual([[0, 1]]);
});
