import { expect, test } from "vitest";
import { countUnverified } from "../../../src/core/dyads/unverified.ts";
import { COLUMNS } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, smallTables } from "./cohorts.ts";
import { edited, withRows } from "./tabs.ts";

const { sheet } = proposed(snapshotOf(smallTables(), SETTINGS));
const count = (table: Table): number => countUnverified(table, dyadWords);

test("a tab as it was written holds no row to check", () => {
  expect(count(edited(sheet))).toBe(0);
  expect(count(withRows(edited(sheet), {}))).toBe(0);
});

test("a row that says something else than when it was checked is counted, an emptied or added one too", () => {
  expect(count(edited(sheet, { status: "Verrouillée" }, { mentor: "Bob Côté" }))).toBe(2);
  expect(count(edited(sheet, {}, { status: "", mentee: "", mentor: "" }))).toBe(1);
  expect(count(withRows(edited(sheet), { mentee: "Zoé Lam" }))).toBe(1);
});

test("notes and other cells that Dyade does not check change nothing", () => {
  expect(count(edited(sheet, { note: "à suivre", watch: "rien" }))).toBe(0);
});

test("nothing is counted in a tab that cannot be checked, or that does not say what was", () => {
  const changed = edited(sheet, { status: "Refusée" });
  const without = (column: string): Table => ({
    ...changed,
    rows: changed.rows.map((row) => row.filter((_, at) => COLUMNS[at] !== column)),
  });
  expect(count(without("checked"))).toBe(0);
  expect(count(without("mentor"))).toBe(0);
  expect(count({ ...changed, rows: changed.rows.slice(1) })).toBe(0);
  expect(count(smallTables()[0] as Table)).toBe(0);
});
