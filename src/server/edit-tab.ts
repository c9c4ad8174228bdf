import type { ServerWords } from "../core/messages/fr/server.ts";
import { type TabEdit, filledRows, isDone, isStale } from "../core/tabs/tab-edit.ts";
import { safeCell, safeCells } from "./cells.ts";
import { ensureRows } from "./ensure-rows.ts";
import { headSheet } from "./head-sheet.ts";
import { Refusal } from "./reply.ts";
import { readCells } from "./sources.ts";
import type { Writes } from "./writes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab to edit, made where there is none; one that an interrupted edit left blank is taken as it is. */
function sheetOf(writes: Writes, { sheetId, title }: TabEdit, words: ServerWords): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheets = spreadsheet.getSheets();
  const isIt = (sheet: Sheet): boolean =>
    sheetId === undefined ? sheet.getName() === title : sheet.getSheetId() === sheetId;
  const sheet = sheets.find(isIt);
  if (sheet !== undefined) return sheet;
  if (sheetId !== undefined) throw new Refusal(words.tabGone(title));
  const newSheet = (): Sheet | null => spreadsheet.getSheetByName(title);
  writes.do(
    () => spreadsheet.insertSheet(title, sheets.length),
    () => {
      const left = newSheet();
      if (left !== null) spreadsheet.deleteSheet(left);
    },
  );
  const inserted = newSheet();
  if (inserted === null) throw new Error(`${title} was not made`);
  return inserted;
}

/**
 * Changes a tab that people keep by hand, made or headed where it is not there or blank. Asked again for what is already
 * done, it does nothing.
 *
 * @throws {Refusal} where the tab has changed since it was read.
 */
export function editTab(writes: Writes, edit: TabEdit, words: ServerWords): Record<string, never> {
  const sheet = sheetOf(writes, edit, words);
  const { header, widths, changes, added, dropped, sheetId } = edit;
  const blank = readCells(sheet.getDataRange());
  const isBlank = filledRows(blank) === 0;
  if (isBlank) {
    writes.do(
      () => headSheet(sheet, header, widths),
      () =>
        sheet
          .getRange(1, 1, 1, header.length)
          .setValues([header.map((_, column) => blank[0]?.[column] ?? "")]),
    );
  }
  const cells = isBlank ? readCells(sheet.getDataRange()) : blank;
  if (!isBlank && isDone(cells, edit)) return {};
  if (isStale(cells, edit) || (sheetId === undefined && filledRows(cells) > 1))
    throw new Refusal(words.tabChanged(sheet.getName()));
  for (const { row, column, value } of changes) {
    const range = sheet.getRange(row + 1, column + 1);
    writes.do(
      () => range.setValue(safeCell(value)),
      () => range.setValue(safeCell(cells[row]?.[column] ?? "")),
    );
  }
  const [first] = added;
  if (first !== undefined) {
    const last = filledRows(cells);
    ensureRows(sheet, last + added.length);
    const range = sheet.getRange(last + 1, 1, added.length, first.length);
    const old = added.map((row, down) => row.map((_, column) => cells[last + down]?.[column] ?? ""));
    writes.do(
      () => range.setValues(added.map(safeCells)),
      () => range.setValues(old.map(safeCells)),
    );
  }
  for (const { row } of [...dropped].sort((a, b) => b.row - a.row)) {
    writes.do(
      () => sheet.deleteRow(row + 1),
      () => putBack(sheet, row, cells[row] ?? []),
    );
  }
  return {};
}

/** Puts a row back, unless it is still there. */
function putBack(sheet: Sheet, row: number, cells: readonly (string | number | boolean)[]): void {
  const values = [safeCells(cells)];
  const now = row < sheet.getMaxRows() ? readCells(sheet.getRange(row + 1, 1, 1, cells.length)) : [];
  if (JSON.stringify(now) === JSON.stringify([cells])) return;
  if (row > 0) sheet.insertRowAfter(row);
  else sheet.insertRowBefore(1);
  sheet.getRange(row + 1, 1, 1, cells.length).setValues(values);
}
