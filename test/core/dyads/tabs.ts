import { type DyadsTab, readDyadsTab } from "../../../src/core/dyads/tab/read-tab.ts";
import { toPlan } from "../../../src/core/dyads/to-plan.ts";
import { COLUMNS, type ColumnName, type DyadsSheet } from "../../../src/core/dyads/sheet.ts";
import type { EditedRow } from "../../../src/core/dyads/read-rows.ts";
import { NOTHING_KEPT } from "../../../src/core/dyads/kept.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { handMade } from "../workbooks.ts";

export type Change = Partial<Record<ColumnName, Cell>>;

/** A dyads tab as the server writes it, after people changed some cells of its rows. */
export function edited(sheet: DyadsSheet, ...changes: Change[]): Table {
  const [head = [], headers = [], ...below] = toPlan(sheet, []).cells;
  const rows = below.map((cells, index) =>
    COLUMNS.map((name, at) => changes[index]?.[name] ?? cells[at] ?? ""),
  );
  return handMade("Dyades 2026-03-01 10h00", head.map(String), headers.map(String), ...rows);
}

/** The same with rows that people added below. */
export function withRows(table: Table, ...added: Change[]): Table {
  return { ...table, rows: [...table.rows, ...added.map((one) => COLUMNS.map((name) => one[name] ?? ""))] };
}

export function opened(table: Table): DyadsTab {
  const read = readDyadsTab(table, dyadWords);
  if (read === null) throw new Error("not a dyads tab");
  return read;
}

/** A row as somebody left it, which Dyade has not checked yet. */
export function editedRow(mentee: string, mentor: string, more: Partial<EditedRow> = {}): EditedRow {
  return {
    ...{ status: "Proposée", mentee, mentor, menteeKey: "", mentorKey: "", proposal: "", checked: "" },
    isVerified: false,
    watch: "",
    kept: NOTHING_KEPT,
    ...more,
  };
}
