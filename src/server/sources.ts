import * as z from "zod/mini";
import type { DyadsSheet } from "../core/dyads/sheet.ts";
import type { Cell, Table } from "../core/intake/snapshot.ts";
import { plainCells } from "./cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a run read its data: enough to read it again in one call, and to find the tab when it was renamed. */
const sources = z.array(z.object({ tab: z.string(), id: z.number(), columns: z.number() }));
export type Sources = z.infer<typeof sources>;

/** Only the order of moments matters when dyads are checked again, so no service is asked for the spreadsheet's zone. */
const ANY_ZONE = "UTC";

export function readCells(range: GoogleAppsScript.Spreadsheet.Range): Cell[][] {
  return plainCells(range.getValues(), ANY_ZONE);
}

export function sourcesOf({ settings }: DyadsSheet, sheets: readonly Sheet[]): Sources {
  const named = new Set([settings.mentors?.tab, settings.mentees?.tab, settings.linksTab]);
  return sheets
    .filter((sheet) => named.has(sheet.getName()))
    .map((sheet) => ({
      tab: sheet.getName(),
      id: sheet.getSheetId(),
      columns: Math.max(1, sheet.getLastColumn()),
    }));
}

export function parseSources(text: string): Sources {
  try {
    const read = z.safeParse(sources, JSON.parse(text));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** `3` → `C`. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const head = (column - 1 - rest) / 26;
  return (head === 0 ? "" : letters(head)) + String.fromCharCode(65 + rest);
}

/** The cells of a tab of the run under the name it had then, wherever it is now; null when it is gone. */
export function readSource(spreadsheet: Spreadsheet, known: Sources, tab: string): Table | null {
  const source = known.find((one) => one.tab === tab);
  if (source === undefined) return null;
  const table = (cells: Cell[][]): Table => ({ id: source.id, name: tab, formFed: true, rows: cells });
  try {
    const address = `'${tab.replace(/'/g, "''")}'!A:${letters(source.columns)}`;
    return table(readCells(spreadsheet.getRange(address)));
  } catch {
    // Renamed, or with fewer columns than before: the id still finds it.
    const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === source.id);
    return sheet === undefined ? null : table(readCells(sheet.getDataRange()));
  }
}
