import { expect, test } from "vitest";
import { firstRowBlocks } from "../../../src/core/dyads/plan-first-row.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "../../../src/core/dyads/sheet.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";

const at = Object.fromEntries(COLUMNS.map((name, index) => [name, index])) as Record<ColumnName, number>;
const FACTS = "3 dyades · 1 à placer";

const rowOf = (cells: Partial<Record<ColumnName, Cell>>): Cell[] => COLUMNS.map((name) => cells[name] ?? "");
const row = (mentee: string): SheetRow => ({
  ...{ cells: COLUMNS.map((name) => (name === "mentee" ? mentee : "")), level: "ok", note: "", choices: [] },
});
const MENTEES = ["Zoé", "Léo"];

/** What a check writes above the mentees: in which row and column, and what. */
function written(
  above: readonly Cell[][],
  { before = MENTEES.map((mentee) => rowOf({ mentee })), after = MENTEES.map(row), columns = at } = {},
): [number, number, Cell][] {
  const tab = { at: columns, head: above.length, headerRow: above.length - 1 };
  return firstRowBlocks({ tab, above, facts: FACTS, before, after, withPeople: false }).map(
    ({ row: line, column, values }) => [line, column, values[0]?.[0] ?? ""],
  );
}

const top = (status: Cell, checked: Cell): Cell[] => rowOf({ status, checked });
const HEADERS = rowOf({ status: "Statut" });

test("what the tab says of itself is said anew behind the moment of the run, and how many mentees were checked", () => {
  expect(written([top("2026-03-01 10h00 · 2 dyades", 5), HEADERS])).toEqual([
    [0, at.status, `2026-03-01 10h00 · ${FACTS}`],
    [0, at.checked, 2],
  ]);
});

test("a tab in English keeps its moment", () => {
  expect(written([top("2026-03-01 10.00 · 2 dyads", 2), HEADERS])).toEqual([
    [0, at.status, `2026-03-01 10.00 · ${FACTS}`],
  ]);
});

test("nothing is written where all is said already", () => {
  expect(written([top(`2026-03-01 10h00 · ${FACTS}`, 2), HEADERS])).toEqual([]);
});

test.each(["Réunion du 12", "", "2 dyades"])("what people put in its place stays: %s", (text) => {
  expect(written([top(text, 2), HEADERS])).toEqual([]);
});

test("rows that people inserted above are no obstacle", () => {
  expect(written([rowOf({}), top("2026-03-01 10h00 · 2 dyades", 1), HEADERS])).toEqual([
    [1, at.status, `2026-03-01 10h00 · ${FACTS}`],
    [1, at.checked, 2],
  ]);
});

test("in a tab of an earlier version the first cell says how the run was made, and stays", () => {
  const columns = { ...at, agreement: -1 };
  expect(written([top("2026-03-01 10h00 · 40 mentoré·es", 2), HEADERS], { columns })).toEqual([]);
});

test("a blank row is no mentee, and one that is added is", () => {
  const blank = { before: [rowOf({ mentee: "Zoé" }), rowOf({})], after: [row("Zoé"), row("")] };
  expect(written([top("", 2), HEADERS], blank)).toEqual([[0, at.checked, 1]]);
  const added = { before: [rowOf({ mentee: "Zoé" })], after: [row("Zoé"), row("Léo")] };
  expect(written([top("", 1), HEADERS], added)).toEqual([[0, at.checked, 2]]);
});
