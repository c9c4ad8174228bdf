import {
  type Cell as FileCell,
  type CellValue as FileValue,
  type Sheet as FileSheet,
  dateToSerial,
} from "hucre";
import type { RoundtripWorkbook } from "hucre/xlsx";
import type { Cell, CellValue, Sheet } from "../model/workbook.ts";
import { newSheet } from "../model/workbook.ts";
import type { FileDefaults } from "./xlsx-look.ts";
import { cssColour, lookOf } from "./xlsx-look.ts";
import type { TabIds } from "./xlsx-rules.ts";
import { areasOf, conditionalOf, validationsOf } from "./xlsx-rules.ts";

const DEFAULT_DATE_FORMAT = "yyyy-mm-dd";
/** Days between the two origins of dates. */
export const DAYS_1900_TO_1904 = 1462;
/** Pixels of a character of the default font, and of a column's padding. */
export const CHARACTER_PX = 7;
export const PADDING_PX = 5;
export const POINT_PX = 4 / 3;

export function defaultsOf(file: RoundtripWorkbook): FileDefaults {
  return {
    themeColors: file.themeColors ?? [],
    defaultFont: file.defaultFont ?? {},
    is1904: file.dateSystem === "1904",
  };
}

/** One tab of the file as the model has it. */
export function readSheet(file: FileSheet, id: number, tabs: TabIds, defaults: FileDefaults): Sheet {
  const sheet = newSheet(id, file.name, readCells(file, defaults));
  const grid = [sheet.maxRows, sheet.maxColumns] as const;
  file.columns?.forEach((column, index) => {
    if (column.width !== undefined)
      sheet.widths[index] = Math.round(column.width * CHARACTER_PX + PADDING_PX);
    if (column.hidden) sheet.hiddenColumns.push(index);
  });
  file.rowDefs?.forEach((row, index) => {
    if (row.height !== undefined) sheet.heights[index] = Math.round(row.height * POINT_PX);
    if (row.hidden) sheet.hiddenRows.push(index);
  });
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  sheet.hidden = file.hidden === true || file.veryHidden === true;
  const tabColor = cssColour(file.view?.tabColor, defaults);
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  sheet.merges = (file.merges ?? []).map((merge) => ({
    row: merge.startRow,
    column: merge.startCol,
    rows: merge.endRow - merge.startRow + 1,
    columns: merge.endCol - merge.startCol + 1,
  }));
  const filter = areasOf(file.autoFilter?.range ?? "", ...grid)[0];
  if (filter !== undefined) sheet.filter = filter;
  sheet.validations = (file.dataValidations ?? []).flatMap((rule) => validationsOf(rule, id, tabs, grid));
  sheet.conditionalFormats = (file.conditionalRules ?? []).map((rule) => conditionalOf(rule, defaults, grid));
  return sheet;
}

function readCells(file: FileSheet, defaults: FileDefaults): (Cell | null)[][] {
  const rows = file.rows.map((values) =>
    values.map((value): Cell | null => readCell(value, undefined, defaults)),
  );
  file.cells?.forEach((detail, key) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = readCell(file.rows[row]?.[column] ?? detail.value, detail, defaults);
  });
  return rows;
}

function readCell(value: FileValue, detail: FileCell | undefined, defaults: FileDefaults): Cell | null {
  if (detail === undefined && (value === null || value === "")) return null;
  const cell: Cell = { value: readValue(value, detail, defaults) };
  const format = detail?.style?.numFmt ?? (value instanceof Date ? DEFAULT_DATE_FORMAT : undefined);
  if (format !== undefined && !/^general$/i.test(format)) cell.format = format;
  if (detail === undefined) return cell;
  if (detail.formula) cell.formula = "=" + detail.formula;
  const look = lookOf(detail.style, defaults);
  if (look !== undefined) cell.look = look;
  if (detail.comment !== undefined) cell.note = detail.comment.text;
  if (detail.richText?.some(({ font }) => font !== undefined)) {
    cell.runs = detail.richText.map(({ text, font = {} }) => {
      const color = cssColour(font.color, defaults);
      return {
        text,
        ...(font.bold ? { bold: true } : {}),
        ...(font.italic ? { italic: true } : {}),
        ...(color === undefined ? {} : { color }),
      };
    });
  } else if (detail.hyperlink?.target) {
    cell.runs = [{ text: typeof value === "string" ? value : "", link: detail.hyperlink.target }];
  }
  return Object.keys(cell).length === 1 && cell.value === null ? null : cell;
}

function readValue(value: FileValue, detail: FileCell | undefined, { is1904 }: FileDefaults): CellValue {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return null;
    return dateToSerial(value, is1904) + (is1904 ? DAYS_1900_TO_1904 : 0);
  }
  if (value === "") return null;
  if (detail?.type === "error" && typeof value === "string") return { error: value };
  return value;
}
