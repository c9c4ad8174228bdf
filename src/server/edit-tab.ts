import type { ServerWords } from "../core/messages/fr/server.ts";
import { type TabEdit, isStale } from "../core/tabs/tab-edit.ts";
import { safeCell, safeCells } from "./cells.ts";
import { ensureRows } from "./ensure-rows.ts";
import { headSheet } from "./head-sheet.ts";
import { Refusal } from "./reply.ts";
import { readCells } from "./sources.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function sheetOf({ sheetId, title }: TabEdit, words: ServerWords): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheets = spreadsheet.getSheets();
  const sheet = sheets.find((other) =>
    sheetId === null ? other.getName() === title : other.getSheetId() === sheetId,
  );
  if (sheetId === null) {
    if (sheet !== undefined) throw new Refusal(words.tabChanged(title));
    return spreadsheet.insertSheet(title, sheets.length);
  }
  if (sheet === undefined) throw new Refusal(words.tabGone(title));
  return sheet;
}

/** Changes a tab that people keep by hand, made or headed where it is not there or blank; refused where it has changed. */
export function editTab(edit: TabEdit, words: ServerWords): Record<string, never> {
  const sheet = sheetOf(edit, words);
  if (sheet.getLastRow() === 0) headSheet(sheet, edit.header, edit.widths);
  const cells = readCells(sheet.getDataRange());
  if (isStale(cells, edit)) throw new Refusal(words.tabChanged(sheet.getName()));
  const { changes, added, dropped, header } = edit;
  for (const { row, column, value } of changes) sheet.getRange(row + 1, column + 1).setValue(safeCell(value));
  if (added.length > 0) {
    ensureRows(sheet, cells.length + added.length);
    const values = added.map(safeCells);
    sheet.getRange(cells.length + 1, 1, values.length, header.length).setValues(values);
  }
  for (const { row } of [...dropped].sort((a, b) => b.row - a.row)) sheet.deleteRow(row + 1);
  return {};
}
