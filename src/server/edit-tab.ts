import { mendEdit, takenOut } from "../core/tabs/mend-edit.ts";
import { type TabEdit, filledRows, remainder, says } from "../core/tabs/tab-edit.ts";
import type { Cell } from "../core/tabs/table.ts";
import { safeCell, safeCells } from "./cells.ts";
import { ensureRows } from "./ensure-rows.ts";
import { headSheet } from "./head-sheet.ts";
import { makeSheet } from "./make-sheet.ts";
import { blockRange } from "./range-of.ts";
import { Refusal } from "./reply.ts";
import { sheetWithId, workbook } from "./workbook.ts";
import { TRIES, readCells, readWhole } from "./sources.ts";
import type { Writes } from "./writes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly Cell[])[];

/** The tab to edit, made where there is none; one that an interrupted edit left blank is taken as it is. */
function sheetOf(writes: Writes, { sheetId, title }: TabEdit): Sheet {
  const spreadsheet = workbook();
  const sheet = sheetId === undefined ? spreadsheet.getSheetByName(title) : sheetWithId(sheetId);
  if (sheet) return sheet;
  if (sheetId !== undefined) throw new Refusal("tabGone", title);
  return makeSheet(writes, spreadsheet, title, spreadsheet.getSheets().length);
}

/** Mends what landed beside its row, for somebody may have moved rows while they were written. */
function mend(sheet: Sheet, before: Rows, edit: TabEdit): void {
  for (let tries = 0; tries < TRIES; tries++) {
    const blocks = mendEdit(before, edit, readWhole(sheet));
    if (blocks.length === 0) return;
    for (const block of blocks) {
      ensureRows(sheet, block.row + block.values.length);
      blockRange(sheet, block).setValues(block.values.map(safeCells));
    }
  }
}

/** Takes a row out where it stands now, and gives back another that went in its place. Nothing where it is gone. */
function drop(writes: Writes, sheet: Sheet, was: readonly string[]): void {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = readWhole(sheet);
    const row = before.findIndex((cells) => says(cells, was));
    if (row < 0) return;
    writes.do(
      () => sheet.deleteRow(row + 1),
      () => putBack(sheet, row, before[row] ?? []),
    );
    const { isOut, mistaken } = takenOut(before, row, readWhole(sheet));
    if (isOut) return;
    if (mistaken !== null) putBack(sheet, row, mistaken);
  }
}

/**
 * Changes a tab that people keep by hand, made or headed where it is not there or blank. Asked again for what is already
 * done, it does nothing.
 *
 * @throws {Refusal} where the tab has changed since it was read.
 */
export function editTab(writes: Writes, edit: TabEdit): Record<string, never> {
  const sheet = sheetOf(writes, edit);
  const { header, widths } = edit;
  if (filledRows(readWhole(sheet)) === 0) headSheet(writes, sheet, header, widths);
  const cells = readWhole(sheet);
  const left = remainder(cells, edit);
  if (left === null) throw new Refusal("tabChanged", sheet.getName());
  const { changes, added, dropped } = left;
  for (const { row, column, value } of changes) {
    const range = sheet.getRange(row + 1, column + 1);
    writes.put((cell) => range.setValue(safeCell(cell)), value, cells[row]?.[column] ?? "");
  }
  const [first] = added;
  const last = filledRows(cells);
  if (first !== undefined) {
    ensureRows(sheet, last + added.length);
    const range = sheet.getRange(last + 1, 1, added.length, first.length);
    const old = added.map((row, down) => row.map((_, column) => cells[last + down]?.[column] ?? ""));
    writes.put((rows: Rows) => range.setValues(rows.map(safeCells)), added, old);
  }
  if (changes.length + added.length > 0) mend(sheet, cells.slice(0, last), left);
  for (const { was } of dropped) drop(writes, sheet, was);
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
