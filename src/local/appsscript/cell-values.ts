import { satisfies, validationAt } from "../model/rules.ts";
import { isDateFormat, serialOf, wallClockOf } from "../model/serial.ts";
import { readTyped } from "../model/typed.ts";
import { cellName } from "../model/a1.ts";
import { habitsOf } from "../model/locale.ts";
import type { Cell, CellValue, Workbook } from "../model/workbook.ts";
import { hasContent } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";
import { instantOf, wallClockIn } from "./instants.ts";
import type { Place } from "./place.ts";

/** Longest text of a cell. */
const CELL_MAX = 50_000;

/** What `getValues` gives of a cell: `""`, a string, number, boolean, `Date`, or the text of an error. */
export function readCell(cell: Cell | null, timeZone: string): string | number | boolean | Date {
  const value = cell?.value ?? "";
  if (typeof value === "object") return value.error;
  if (typeof value === "number" && isDateFormat(cell?.format)) return instantOf(wallClockOf(value), timeZone);
  return value;
}

/** Puts a value in a cell as `setValues` does: text is read as if typed, unless the format is plain text. */
export function writeCell(
  execution: Execution,
  { sheet }: Place,
  cell: Cell,
  value: unknown,
  row: number,
  column: number,
): void {
  const { workbook } = execution;
  const typed = readInput(workbook, cell, value);
  const rule = validationAt(sheet, row, column);
  if (rule !== null && !rule.allowInvalid && !satisfies(workbook, rule, typed.value)) {
    throw new Error(
      `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
    );
  }
  putContent(cell, typed);
}

/** Replaces the content of a cell, leaving its look, note and rules. */
export function putContent(cell: Cell, content: Pick<Cell, "value" | "formula" | "format" | "runs">): void {
  delete cell.formula;
  delete cell.runs;
  cell.value = content.value;
  if (content.formula !== undefined) cell.formula = content.formula;
  if (content.runs !== undefined) cell.runs = content.runs;
  if (content.format !== undefined) cell.format ??= content.format;
  if (!hasContent(cell)) cell.value = null;
}

function readInput(
  { locale, timeZone }: Workbook,
  cell: Cell,
  value: unknown,
): { value: CellValue; formula?: string; format?: string } {
  if (value === null || value === "") return { value: null };
  if (typeof value === "boolean") return { value };
  if (typeof value === "number" && Number.isFinite(value)) return { value };
  if (typeof value === "string") {
    requireLength(value);
    const now = new Date();
    return readTyped(value, locale, cell.format, now.getFullYear());
  }
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    const { dateFormat } = habitsOf(locale);
    return { value: serialOf(wallClockIn(value, timeZone)), format: dateFormat + " hh:mm:ss" };
  }
  throw new Error(`A cell cannot hold ${describe(value)}.`);
}

export function requireLength(text: string): void {
  if (text.length > CELL_MAX) {
    throw new Error(
      `Your input contains more than the maximum of ${String(CELL_MAX)} characters in a single cell.`,
    );
  }
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  return value instanceof Date ? "an invalid date" : typeof value;
}
