import { columnLetters } from "../core/tabs/column-letters.ts";
import type { Sources } from "../core/dyads/tab/sources.ts";
import type { Cell, Table } from "../core/tabs/table.ts";
import { sheetWithId, workbook } from "./workbook.ts";
import { plainCells } from "./cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Only the order of moments matters when dyads are checked again, so no service is asked for the spreadsheet's zone. */
const ANY_ZONE = "UTC";

export function readCells(range: GoogleAppsScript.Spreadsheet.Range, zone = ANY_ZONE): Cell[][] {
  return plainCells(range.getValues(), zone);
}

/** How often a tab is looked at again where people keep moving its rows. */
export const TRIES = 3;

/** All cells of a tab, dates as the panel has them: what is asked for is so many rows, of which somebody may push the last ones out before they are read. */
export function readWhole(sheet: GoogleAppsScript.Spreadsheet.Sheet): Cell[][] {
  const zone = workbook().getSpreadsheetTimeZone();
  let cells = readCells(sheet.getDataRange(), zone);
  for (let tries = 1; tries < TRIES && sheet.getLastRow() > cells.length; tries++)
    cells = readCells(sheet.getDataRange(), zone);
  return cells;
}

/** The cells of a tab of the run under the name it had then, wherever it is now; null when it is gone. */
export function readSource(spreadsheet: Spreadsheet, sources: Sources, tab: string): Table | null {
  const source = sources.find((candidate) => candidate.tab === tab);
  if (source === undefined) return null;
  const table = (cells: Cell[][]): Table => ({ id: source.id, name: tab, formFed: true, rows: cells });
  try {
    const address = `'${tab.replace(/'/g, "''")}'!A:${columnLetters(source.columns - 1)}`;
    return table(readCells(spreadsheet.getRange(address)));
  } catch {
    // Renamed, or with fewer columns than before: the id still finds it.
    const sheet = sheetWithId(source.id);
    return sheet === undefined ? null : table(readCells(sheet.getDataRange()));
  }
}
