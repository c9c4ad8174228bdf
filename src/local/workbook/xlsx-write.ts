import { isDeepStrictEqual } from "node:util";
import type { Cell as FileCell, CellValue as FileValue, Sheet as FileSheet } from "hucre";
import { areaName } from "../model/a1.ts";
import { isDateFormat } from "../model/serial.ts";
import type { Cell, Sheet } from "../model/workbook.ts";
import { styleOf } from "./xlsx-look.ts";
import { CHARACTER_PX, DAYS_1900_TO_1904, PADDING_PX, POINT_PX } from "./xlsx-read.ts";
import { fileConditional, fileValidation, fitsXlsx } from "./xlsx-rules.ts";
import { fileText } from "./xlsx-text.ts";

const ERRORS = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

interface WriteContext {
  /** The name of a tab in the file. */
  readonly nameOf: (id: number) => string | undefined;
  readonly is1904: boolean;
}

/** Brings a tab of the file from `before` (null: a new tab) to `after`; what did not change is not touched. */
export function writeSheet(
  file: FileSheet,
  before: Sheet | null,
  after: Sheet,
  { nameOf, is1904 }: WriteContext,
): void {
  writeCells(file, before, after, is1904);
  const changed = (aspect: keyof Sheet): boolean => !isDeepStrictEqual(before?.[aspect], after[aspect]);
  if (changed("widths") || changed("hiddenColumns")) writeColumns(file, before, after);
  if (changed("heights") || changed("hiddenRows")) writeRows(file, before, after);
  if (changed("frozenRows") || changed("frozenColumns")) {
    file.freezePane = { rows: after.frozenRows, columns: after.frozenColumns };
  }
  if (changed("hidden")) file.hidden = after.hidden;
  if (changed("tabColor") && after.tabColor !== undefined) {
    file.view = { ...file.view, tabColor: { rgb: after.tabColor.slice(1).toUpperCase() } };
  }
  if (changed("merges")) {
    file.merges = after.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    }));
  }
  if (changed("filter")) {
    if (after.filter === undefined) delete file.autoFilter;
    else file.autoFilter = { range: areaName(after.filter) };
  }
  if (changed("validations")) {
    file.dataValidations = after.validations
      .filter(({ rule }) => fitsXlsx(rule))
      .map((placed) => fileValidation(placed, nameOf))
      .filter((rule) => rule !== null);
  }
  if (changed("conditionalFormats")) {
    file.conditionalRules = after.conditionalFormats.map((format, index) =>
      fileConditional(format, index + 1),
    );
  }
}

function writeCells(file: FileSheet, before: Sheet | null, after: Sheet, is1904: boolean): void {
  const height = Math.max(before?.rows.length ?? 0, after.rows.length);
  for (let row = 0; row < height; row++) {
    const old = before?.rows[row] ?? [];
    const now = after.rows[row] ?? [];
    for (let column = 0; column < Math.max(old.length, now.length); column++) {
      const was = old[column] ?? null;
      const is = now[column] ?? null;
      if (!isDeepStrictEqual(was, is)) writeCell(file, row, column, was, is, is1904);
    }
  }
}

function writeCell(
  file: FileSheet,
  row: number,
  column: number,
  was: Cell | null,
  is: Cell | null,
  is1904: boolean,
): void {
  while (file.rows.length <= row) file.rows.push([]);
  const values = file.rows[row] ?? [];
  while (values.length <= column) values.push(null);
  const key = `${String(row)},${String(column)}`;
  const cells = (file.cells ??= new Map<string, FileCell>());
  const detail: FileCell = { ...(cells.get(key) ?? { value: values[column] ?? null, type: "string" }) };
  if (!isDeepStrictEqual(content(was), content(is))) writeContent(detail, is, is1904);
  if (!isDeepStrictEqual(was?.look, is?.look) || was?.format !== is?.format) {
    detail.style = styleOf(is?.look, is?.format, detail.style);
  }
  if (was?.note !== is?.note) {
    if (is?.note) detail.comment = { text: fileText(is.note) };
    else delete detail.comment;
  }
  values[column] = detail.value;
  cells.set(key, detail);
}

function content(cell: Cell | null): unknown {
  return cell === null ? null : [cell.value, cell.formula, cell.runs, isDateFormat(cell.format)];
}

function writeContent(detail: FileCell, cell: Cell | null, is1904: boolean): void {
  for (const part of [
    "formula",
    "formulaResult",
    "formulaType",
    "formulaSharedIndex",
    "formulaRef",
    "formulaDynamic",
    "richText",
    "hyperlink",
  ] as const) {
    Reflect.deleteProperty(detail, part);
  }
  const value = fileValue(cell, is1904);
  detail.value = value;
  detail.type = "string";
  if (cell === null) return;
  if (cell.formula !== undefined) {
    detail.type = "formula";
    detail.formula = cell.formula.slice(1);
    detail.formulaResult = value;
  } else if (typeof cell.value === "object" && cell.value !== null) {
    detail.type = "error";
  } else if (typeof cell.value === "string" && ERRORS.test(cell.value)) {
    detail.type = "richText";
    detail.richText = [{ text: fileText(cell.value) }];
  } else if (cell.runs !== undefined) {
    writeRuns(detail, cell.runs);
  }
}

function writeRuns(detail: FileCell, runs: NonNullable<Cell["runs"]>): void {
  const link = runs.find((run) => run.link !== undefined)?.link;
  if (link !== undefined) detail.hyperlink = { target: link };
  if (!runs.some(({ bold, italic, color }) => bold || italic || color !== undefined)) return;
  detail.type = "richText";
  detail.richText = runs.map(({ text, bold, italic, color }) => ({
    text: fileText(text),
    font: {
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(color === undefined ? {} : { color: { rgb: color.slice(1).toUpperCase() } }),
    },
  }));
}

function fileValue(cell: Cell | null, is1904: boolean): FileValue {
  const value = cell?.value ?? null;
  if (typeof value === "number" && is1904 && isDateFormat(cell?.format)) return value - DAYS_1900_TO_1904;
  if (typeof value === "string") return fileText(value);
  return typeof value === "object" && value !== null ? value.error : value;
}

function writeColumns(file: FileSheet, before: Sheet | null, after: Sheet): void {
  const columns = (file.columns ??= []);
  const last = Math.max(-1, ...Object.keys(after.widths).map(Number), ...after.hiddenColumns);
  while (columns.length <= last) columns.push({});
  columns.forEach((column, index) => {
    const width = after.widths[index];
    if (width === undefined) delete column.width;
    else if (width !== before?.widths[index]) column.width = (width - PADDING_PX) / CHARACTER_PX;
    if (after.hiddenColumns.includes(index)) column.hidden = true;
    else delete column.hidden;
  });
}

function writeRows(file: FileSheet, before: Sheet | null, after: Sheet): void {
  const rows = (file.rowDefs ??= new Map());
  const touched = new Set([...rows.keys(), ...Object.keys(after.heights).map(Number), ...after.hiddenRows]);
  for (const index of touched) {
    const row = { ...rows.get(index) };
    const height = after.heights[index];
    if (height !== undefined && height !== before?.heights[index]) row.height = height / POINT_PX;
    if (after.hiddenRows.includes(index)) row.hidden = true;
    else delete row.hidden;
    rows.set(index, row);
  }
}
