import { COLUMNS } from "../../src/core/dyads/sheet.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import type { Table } from "../../src/core/tabs/table.ts";
import { type Change, edited } from "../core/dyads/tabs.ts";
import { proposed } from "../core/workbooks.ts";
import { smallWorkbook } from "./small-workbook.ts";

/** The dyads tab of a run of the small workbook, after people changed some cells of its rows. */
export function smallDyads(id: number, ...changes: Change[]): Table {
  const { sheet } = proposed(smallWorkbook());
  return { ...edited(sheet, ...changes), id, name: `Dyades ${String(id)}` };
}

/** The small workbook with dyads tabs, the newest first, which counts. */
export function withDyads(...tabs: readonly [Table, ...Table[]]): Snapshot {
  return smallWorkbook({ previous: tabs[0], dyadsTabs: tabs.map(({ id, name }) => ({ id, name })) });
}

/** A tab of which somebody deleted columns, or the first row. */
export function without(table: Table, ...gone: readonly ((typeof COLUMNS)[number] | "state")[]): Table {
  const rows = gone.includes("state") ? table.rows.slice(1) : table.rows;
  return { ...table, rows: rows.map((row) => row.filter((_, at) => !gone.includes(COLUMNS[at] ?? "state"))) };
}
