import type { Edit } from "./appsscript/request.ts";
import { satisfies, validationAt } from "./model/rules.ts";
import { readTyped } from "./model/typed.ts";
import { type Cell, type Sheet, type Workbook, cellAt, touchCell } from "./model/workbook.ts";

/** A text that a person typed in a cell, counted from 0. An empty text clears the cell. */
export interface TypedEdit {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Texts pasted in a block of cells, row by row; an empty text clears its cell. */
export interface PastedTexts {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** The cell refuses that text: only the items of its list may be there. */
export class RefusedInput extends Error {
  override readonly name = "RefusedInput";
}

/** The workbook after that edit, and the edit as `onEdit` hears of it. @throws {RefusedInput} */
export function typeInCell(
  before: Workbook,
  { sheetId, row, column, text }: TypedEdit,
): { workbook: Workbook; edit: Edit } {
  const workbook = structuredClone(before);
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined || row < 0 || column < 0 || row >= sheet.maxRows || column >= sheet.maxColumns) {
    throw new RefusedInput("outside the grid");
  }
  const old = cellAt(sheet, row, column);
  const oldValue = textOf(old);
  const typed = readTyped(text, workbook.locale, old?.format, new Date().getFullYear());
  const rule = validationAt(sheet, row, column);
  if (rule !== null && !rule.allowInvalid && !satisfies(workbook, rule, typed.value))
    throw new RefusedInput("not in the list");
  const value = textOf(putTyped(sheet, row, column, typed));
  const area = { row, column, rows: 1, columns: 1 };
  return {
    workbook,
    edit: { sheetId, area, ...(value === "" ? {} : { value }), ...(oldValue === "" ? {} : { oldValue }) },
  };
}

/** The workbook after texts were pasted in a block of cells, rules or not, and the edit as `onEdit` hears of it. */
export function pasteInCells(
  before: Workbook,
  { sheetId, row, column, texts }: PastedTexts,
): { workbook: Workbook; edit: Edit } {
  const workbook = structuredClone(before);
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  const columns = Math.max(...texts.map((line) => line.length));
  if (sheet === undefined || columns < 1) throw new RefusedInput("outside the grid");
  const area = { row, column, rows: texts.length, columns };
  sheet.maxRows = Math.max(sheet.maxRows, row + area.rows);
  sheet.maxColumns = Math.max(sheet.maxColumns, column + columns);
  const [oldText, isSingle] = [textOf(cellAt(sheet, row, column)), area.rows * columns === 1];
  texts.forEach((line, down) => {
    line.forEach((text, right) => {
      const { format } = cellAt(sheet, row + down, column + right) ?? {};
      const typed = readTyped(text, workbook.locale, format, new Date().getFullYear());
      putTyped(sheet, row + down, column + right, typed);
    });
  });
  const value = textOf(cellAt(sheet, row, column));
  return {
    workbook,
    edit: {
      ...{ sheetId, area },
      ...(isSingle && value !== "" ? { value } : {}),
      ...(isSingle && oldText !== "" ? { oldValue: oldText } : {}),
    },
  };
}

function putTyped(sheet: Sheet, row: number, column: number, typed: ReturnType<typeof readTyped>): Cell {
  const cell = touchCell(sheet, row, column);
  delete cell.formula;
  delete cell.runs;
  cell.value = typed.value === "" ? null : typed.value;
  if (typed.formula !== undefined) cell.formula = typed.formula;
  if (typed.format !== undefined) cell.format ??= typed.format;
  return cell;
}

function textOf(cell: Cell | null): string {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
