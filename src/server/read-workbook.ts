import { isCopiedDown } from "../core/intake/helper-columns.ts";
import { newestFirst } from "../core/dyads/tab/newest.ts";
import { findColumns } from "../core/dyads/tab/find-columns.ts";
import { dyadWords } from "../core/messages/index.ts";
import { isDyadsTab } from "../core/tabs/tab-kinds.ts";
import type { Cell, Table } from "../core/tabs/table.ts";
import { tabMark } from "../core/tabs/text-mark.ts";
import type { Snapshot } from "../core/intake/snapshot.ts";
import { plainCells } from "./cells.ts";
import { readChoices } from "./choices.ts";
import { keptOfRooms } from "./kept-texts.ts";
import { isGrid } from "./is-grid.ts";
import { readRuns, tagsOf } from "./tags.ts";
import { workbook } from "./workbook.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Run = Parameters<typeof tagsOf>[2];

/** The columns, from 0, of formulas that somebody copied down to the last row: one call, and one for each such column. */
function copiedDown(sheet: Sheet, rows: readonly unknown[][]): number[] {
  if (rows.length < 2) return [];
  const [last = []] = sheet.getRange(rows.length, 1, 1, rows[0]?.length ?? 1).getFormulas();
  return [...last.keys()].filter((column) => {
    if (last[column] === "") return false;
    const formulas = sheet.getRange(2, column + 1, rows.length - 1, 1).getFormulas();
    return isCopiedDown(formulas.map(([formula = ""]) => formula));
  });
}

/** The cells of a dyads tab, those of the notes and of people's own columns as they are shown: `3,5`, a date as it was typed. */
function asShown(table: Table, range: Range, values: readonly (readonly unknown[])[]): Cell[][] {
  const ours = new Set(Object.values({ ...findColumns(table, dyadWords).at, note: -1 }));
  let shown: string[][] | undefined;
  return table.rows.map((cells, row) =>
    cells.map((cell, column) =>
      ours.has(column) || typeof values[row]?.[column] === "string"
        ? cell
        : ((shown ??= range.getDisplayValues())[row]?.[column] ?? ""),
    ),
  );
}

/** One tab, read once. */
function readTable(sheet: Sheet, timeZone: string, run: Run): Table {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const rows = plainCells(values, timeZone);
  const formFed = sheet.getFormUrl() !== null;
  const table = {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    formFed,
    rows,
    ...(formFed ? { copiedDown: copiedDown(sheet, rows) } : {}),
    // Which rows are hidden is a call for each: a filter is noticed, rows hidden by hand are not.
    ...(sheet.getFilter() && { filtered: true }),
    ...tagsOf(sheet, rows, run),
  };
  return isDyadsTab(table) ? { ...table, rows: asShown(table, range, values), mark: tabMark(rows) } : table;
}

/** Every tab that has cells, read once. */
function readTables(spreadsheet: Spreadsheet): Table[] {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const runs = readRuns(spreadsheet);
  return spreadsheet
    .getSheets()
    .filter(isGrid)
    .map((sheet) => readTable(sheet, timeZone, runs.get(sheet.getSheetId())));
}

/**
 * The tabs of answers, and of the dyads tabs, which are results, the newest. Each tab is read once; the choices kept with
 * the workbook come with them.
 */
export function readWorkbook(): Snapshot {
  const spreadsheet = workbook();
  const tables = readTables(spreadsheet);
  const results = newestFirst(tables.filter(isDyadsTab));
  const [previous] = results;
  return {
    format: "dyade-snapshot/1",
    locale: Session.getActiveUserLocale(),
    spreadsheet: spreadsheet.getName(),
    tables: tables.filter((table) => !isDyadsTab(table)),
    settings: readChoices(tables),
    kept: keptOfRooms(),
    ...(previous === undefined ? {} : { previous }),
    dyadsTabs: results.map(({ id, name }) => ({ id, name })),
  };
}

/** Every dyads tab, the newest last. */
export function readDyadsTabs(): Table[] {
  return newestFirst(readTables(workbook()).filter(isDyadsTab)).reverse();
}
