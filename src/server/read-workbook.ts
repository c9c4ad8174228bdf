import { isDyadsTab } from "../core/intake/find-tabs.ts";
import type { Snapshot, Table } from "../core/intake/snapshot.ts";
import { plainCells } from "./cells.ts";
import { readChoices } from "./choices.ts";

/** One tab, read once. */
function readTable(sheet: GoogleAppsScript.Spreadsheet.Sheet, timeZone: string): Table {
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    formFed: sheet.getFormUrl() !== null,
    rows: plainCells(sheet.getDataRange().getValues(), timeZone),
  };
}

/** Every tab but the dyads tabs, which are results; the choices kept with the workbook. Each tab is read once. */
export function readWorkbook(): Snapshot {
  const spreadsheet = SpreadsheetApp.getActive();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const tables = spreadsheet.getSheets().map((sheet) => readTable(sheet, timeZone));
  return {
    format: "dyade-snapshot/1",
    locale: Session.getActiveUserLocale(),
    tables: tables.filter((table) => !isDyadsTab(table)),
    settings: readChoices(tables),
  };
}
