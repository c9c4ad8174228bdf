import type { Edit } from "./appsscript/request.ts";
import { satisfies, validationAt } from "./model/rules.ts";
import { readTyped } from "./model/typed.ts";
import { type Cell, type Workbook, cellAt, touchCell } from "./model/workbook.ts";

/** A text that a person typed in a cell, counted from 0. An empty text clears the cell. */
export interface TypedEdit {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cell refuses that text: only the items of its list may be there. */
export class RefusedInput extends Error {
  override readonly name = "RefusedInput";
}

/** The workbook after that edit, and the edit as `onEdit` tells of it. @throws {RefusedInput} */
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
  const cell = touchCell(sheet, row, column);
  delete cell.formula;
  delete cell.runs;
  cell.value = typed.value === "" ? null : typed.value;
  if (typed.formula !== undefined) cell.formula = typed.formula;
  if (typed.format !== undefined) cell.format ??= typed.format;
  const value = textOf(cell);
  const area = { row, column, rows: 1, columns: 1 };
  return {
    workbook,
    edit: { sheetId, area, ...(value === "" ? {} : { value }), ...(oldValue === "" ? {} : { oldValue }) },
  };
}

function textOf(cell: Cell | null): string {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
