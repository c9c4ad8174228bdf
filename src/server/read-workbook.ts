import { isCopiedDown } from "../core/intake/helper-columns.ts";
import { isDyadsTab } from "../core/tabs/tab-kinds.ts";
import type { Table } from "../core/tabs/table.ts";
import type { Snapshot } from "../core/intake/snapshot.ts";
import { plainCells } from "./cells.ts";
import { readChoices } from "./choices.ts";
import { keptOfRooms } from "./kept-texts.ts";

/** The columns, from 0, of formulas that somebody copied down to the last row: one call, and one for each such column. */
function copiedDown(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly unknown[][]): number[] {
  if (rows.length < 2) return [];
  const [last = []] = sheet.getRange(rows.length, 1, 1, rows[0]?.length ?? 1).getFormulas();
  return [...last.keys()].filter((column) => {
    if (last[column] === "") return false;
    const formulas = sheet.getRange(2, column + 1, rows.length - 1, 1).getFormulas();
    return isCopiedDown(formulas.map(([formula = ""]) => formula));
  });
}

/** One tab, read once. */
function readTable(sheet: GoogleAppsScript.Spreadsheet.Sheet, timeZone: string): Table {
  const rows = plainCells(sheet.getDataRange().getValues(), timeZone);
  const formFed = sheet.getFormUrl() !== null;
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    formFed,
    rows,
    ...(formFed ? { copiedDown: copiedDown(sheet, rows) } : {}),
    // Which rows are hidden is a call for each: a filter is noticed, rows hidden by hand are not.
    ...(sheet.getFilter() === null ? {} : { filtered: true }),
  };
}

/**
 * The tabs of answers, and of the dyads tabs, which are results, the one in use: the active one, else the last. Each
 * tab is read once; the choices kept with the workbook come with them.
 */
export function readWorkbook(): Snapshot {
  const spreadsheet = SpreadsheetApp.getActive();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const tables = spreadsheet.getSheets().map((sheet) => readTable(sheet, timeZone));
  const results = tables.filter(isDyadsTab);
  const active = spreadsheet.getActiveSheet().getSheetId();
  const previous = results.find(({ id }) => id === active) ?? results[results.length - 1];
  return {
    format: "dyade-snapshot/1",
    locale: Session.getActiveUserLocale(),
    tables: tables.filter((table) => !isDyadsTab(table)),
    settings: readChoices(tables),
    kept: keptOfRooms(),
    ...(previous === undefined ? {} : { previous }),
  };
}

/** Every dyads tab, in the order of the spreadsheet. */
export function readDyadsTabs(): Table[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return spreadsheet
    .getSheets()
    .map((sheet) => readTable(sheet, timeZone))
    .filter(isDyadsTab);
}
