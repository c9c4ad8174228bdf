import { type DyadsTab, readDyadsTab } from "../../../src/core/dyads/tab/read-tab.ts";
import { COLUMNS, type ColumnName } from "../../../src/core/dyads/sheet.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { handMade, proposed, snapshotOf } from "../workbooks.ts";

type Changes = Partial<Record<ColumnName, Cell>>;

/** The dyads tab of a run as the server writes it, after people changed some cells of each row. */
export function dyadsTable(
  tables: readonly Table[],
  settings: Partial<SettingsFile>,
  change: (mentee: string, row: number) => Changes,
): Table {
  const { sheet } = proposed(snapshotOf(tables, settings));
  const head = COLUMNS.map((name) => {
    if (name === "status") return `2026-02-01 10h00 · ${sheet.facts}`;
    return name === "menteeKey" ? JSON.stringify(sheet.settings) : "";
  });
  const rows = sheet.rows.map(({ cells }, index) => {
    const changes = change(String(cells[COLUMNS.indexOf("mentee")]), index);
    return COLUMNS.map((name, at) => changes[name] ?? cells[at] ?? "");
  });
  return handMade("Dyades 2026-02-01 10h00", head, sheet.headers, ...rows);
}

export function readAgain({ rows }: Table): DyadsTab {
  const read = readDyadsTab({ rows }, dyadWords);
  if (read === null) throw new Error("not a dyads tab");
  return read;
}
