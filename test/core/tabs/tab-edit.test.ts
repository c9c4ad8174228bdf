import { expect, test } from "vitest";
import { type TabEdit, remainder } from "../../../src/core/tabs/tab-edit.ts";

const HEADER = ["Sujet", "Qui"];
const BEFORE = [HEADER, ["budget", "Ana"], ["lieu", "Luc"], ["levée", ""], ["date", "Zoé"]];
const EDIT: TabEdit = {
  ...{ sheetId: 1, title: "Notes", header: HEADER, widths: [] },
  changes: [{ row: 4, column: 1, was: "Zoé", value: "Léa" }],
  added: [["varia", ""]],
  dropped: [
    { row: 1, was: ["budget", "Ana"] },
    { row: 3, was: ["levée", ""] },
  ],
};
/** The tab after each step of the writing: a cell, the row added, the lower row dropped, then the upper. */
const STEPS = [
  BEFORE,
  [...BEFORE.slice(0, 4), ["date", "Léa"]],
  [...BEFORE.slice(0, 4), ["date", "Léa"], ["varia", ""]],
  [HEADER, ["budget", "Ana"], ["lieu", "Luc"], ["date", "Léa"], ["varia", ""]],
  [HEADER, ["lieu", "Luc"], ["date", "Léa"], ["varia", ""]],
];

test("after each step of an edit, what is left of it is the later steps", () => {
  const left = STEPS.map((rows) => remainder(rows, EDIT));
  expect(
    left.map((edit) => [edit?.changes.length, edit?.added.length, edit?.dropped.map(({ row }) => row)]),
  ).toEqual([
    [1, 1, [1, 3]],
    [0, 1, [1, 3]],
    [0, 0, [1, 3]],
    [0, 0, [1]],
    [0, 0, []],
  ]);
});

test.each([
  ["a cell that somebody changed", [...BEFORE.slice(0, 4), ["date", "Max"]]],
  [
    "a row to drop that stands elsewhere",
    [HEADER, ["lieu", "Luc"], ["budget", "Ana"], ["levée", ""], ["date", "Zoé"]],
  ],
  ["other titles", [["Sujet", "Nom"], ...BEFORE.slice(1)]],
])("%s ends the edit", (_, rows) => {
  expect(remainder(rows, EDIT)).toBeNull();
});

test("a tab to be made that somebody made meanwhile is left alone, unless it is this very one", () => {
  const edit: TabEdit = { ...EDIT, sheetId: undefined, changes: [], dropped: [] };
  expect(remainder([HEADER], edit)?.added).toHaveLength(1);
  expect(remainder([HEADER, ["varia", ""]], edit)?.added).toEqual([]);
  expect(remainder([HEADER, ["budget", "Ana"]], edit)).toBeNull();
});
