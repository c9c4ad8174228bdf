import { expect, test } from "vitest";
import { changedChoices } from "../../../src/core/dyads/changed-choices.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "../../../src/core/dyads/sheet.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";

const at = Object.fromEntries(COLUMNS.map((name, index) => [name, index])) as Record<ColumnName, number>;
const cells = (menteeKey: string): string[] => COLUMNS.map((name) => (name === "menteeKey" ? menteeKey : ""));
const row = (menteeKey: string, choices = [2, 0]): SheetRow => ({
  ...{ cells: cells(menteeKey), level: "ok", note: "", choices },
});
const changed = (before: readonly (readonly Cell[])[], after: readonly SheetRow[]) =>
  changedChoices({ tab: { at, head: 2, headerRow: 1 }, facts: "", before, after, withPeople: false });

test("rows of another mentee than before, and rows that are new, get their choices", () => {
  expect(changed([cells("a"), cells("b")], [row("a"), row("c"), row("d")])).toEqual([
    { row: 3, choices: [2, 0] },
    { row: 4, choices: [2, 0] },
  ]);
});

test("rows of nobody, and rows without a choice, get none", () => {
  expect(changed([cells("a")], [row(""), row("b", [])])).toEqual([]);
});

test("of hundreds of rows pasted at once, as many as an edit has time for", () => {
  const after = Array.from({ length: 300 }, (_, index) => row(String(index)));
  expect(changed([], after)).toHaveLength(50);
});
