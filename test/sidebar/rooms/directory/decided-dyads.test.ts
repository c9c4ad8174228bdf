import { expect, test } from "vitest";
import { COLUMNS } from "../../../../src/core/dyads/sheet.ts";
import { toPlan } from "../../../../src/core/dyads/to-plan.ts";
import type { Table } from "../../../../src/core/tabs/table.ts";
import { dyads } from "../../../../src/core/messages/fr/dyads.ts";
import { decidedDyads } from "../../../../sidebar/rooms/directory/decided-dyads.ts";
import { proposed } from "../../../core/workbooks.ts";
import { smallWorkbook } from "../../small-workbook.ts";

const snapshot = smallWorkbook();
const STATUS = COLUMNS.indexOf("status");
const MENTOR = COLUMNS.indexOf("mentor");

/** The dyads tab of a run, in which people wrote these statuses, one for each mentee. */
function dyadsTab(...statuses: string[]): Table {
  const { cells: rows } = toPlan(proposed(snapshot).sheet, snapshot.tables);
  const edited = rows.map((cells, at) =>
    cells.map((cell, column) => (column === STATUS && at > 1 ? (statuses[at - 2] ?? cell) : cell)),
  );
  return { id: 1, name: "Dyades", formFed: false, rows: edited };
}
const mentees = (...tables: Table[]): string[] => decidedDyads(tables).map(({ mentee }) => mentee);

const { proposed: open, locked, confirmed, refused } = dyads.statuses;
const all = mentees(dyadsTab(locked, confirmed));

test("are the dyads that people locked or confirmed, however they wrote it", () => {
  expect(all).toHaveLength(2);
  expect(mentees(dyadsTab(open, confirmed.toUpperCase()))).toEqual(all.slice(1));
  expect(mentees(dyadsTab(refused, open))).toEqual([]);
});

test("are not rows without a mentor", () => {
  const tab = dyadsTab(locked, locked);
  const rows = tab.rows.map((cells, at) =>
    at === 2 ? cells.map((cell, k) => (k === MENTOR ? "" : cell)) : cells,
  );
  expect(mentees({ ...tab, rows })).toEqual(all.slice(1));
});

test("are those of the last tab that can be read", () => {
  const [first, last] = [dyadsTab(locked, locked), dyadsTab(open, locked)];
  expect(mentees(first, last)).toEqual(all.slice(1));
  // Without its first row a tab still says what people decided; without a column of its own it does not.
  expect(mentees(first, { ...last, rows: last.rows.slice(1) })).toEqual(all.slice(1));
  expect(mentees(first, { ...last, rows: last.rows.map((row) => row.slice(1)) })).toEqual(all);
  expect(mentees()).toEqual([]);
});
