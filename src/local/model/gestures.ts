import type { Area } from "./a1.ts";
import { copySheet, freeSheetId } from "./copy.ts";
import { placeValidation, validationAt } from "./rules.ts";
import {
  type Cell,
  type Chart,
  type Sheet,
  type Workbook,
  cellAt,
  hasContent,
  newSheet,
  touchCell,
} from "./workbook.ts";

/**
 * A person drags cells onto others: what they hold, their looks, notes and validations go along and replace what was
 * there; the cells left behind are bare.
 */
export function dragCells(
  sheet: Sheet,
  from: Area,
  to: { readonly row: number; readonly column: number },
): void {
  const lifted = cellsOf(from).map(({ row, column }) => ({
    row: row - from.row + to.row,
    column: column - from.column + to.column,
    cell: cellAt(sheet, row, column),
    rule: validationAt(sheet, row, column),
  }));
  for (const { row, column } of cellsOf(from)) putCell(sheet, row, column, null);
  placeValidation(sheet, from, null);
  for (const { row, column, cell, rule } of lifted) {
    putCell(sheet, row, column, cell);
    placeValidation(sheet, { row, column, rows: 1, columns: 1 }, rule);
  }
}

/**
 * A person sorts a tab by a column: the rows under the frozen ones, blanks last. Looks and notes go with the cells;
 * validations, heights and what is hidden stay where they are.
 */
export function sortSheet(
  sheet: Sheet,
  column: number,
  order: "ascending" | "descending" = "ascending",
): void {
  const sign = order === "ascending" ? 1 : -1;
  const sorted = sheet.rows.slice(sheet.frozenRows).sort((first, second) => {
    return inOrder(first[column] ?? null, second[column] ?? null, sign);
  });
  sheet.rows = [...sheet.rows.slice(0, sheet.frozenRows), ...sorted];
}

/**
 * A script sorts a range by columns: the cells of each row move together, with looks and notes; validations stay where
 * they are. A column is counted in the sheet, from 0.
 */
export function sortArea(
  sheet: Sheet,
  area: Area,
  keys: readonly { readonly column: number; readonly isAscending: boolean }[],
): void {
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_cell, column) =>
      cellAt(sheet, area.row + row, area.column + column),
    ),
  );
  rows.sort((first, second) => {
    for (const { column, isAscending } of keys) {
      const [a, b] = [first[column - area.column] ?? null, second[column - area.column] ?? null];
      const order = inOrder(a, b, isAscending ? 1 : -1);
      if (order !== 0) return order;
    }
    return 0;
  });
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      putCell(sheet, area.row + row, area.column + column, cell);
    });
  });
}

/** A person duplicates a tab: the copy stands right of it. Gives it. */
export function duplicateSheet(workbook: Workbook, sheet: Sheet, name: string): Sheet {
  const copy = copySheet(workbook, sheet, freeSheetId(workbook), name);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet) + 1, 0, copy);
  return copy;
}

/** A person moves a chart to a tab of its own, which has no cells. Gives it. */
export function moveChartToOwnSheet(workbook: Workbook, sheet: Sheet, chart: Chart, name: string): Sheet {
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  const moved = newSheet(freeSheetId(workbook), name);
  const alone: Sheet = { ...moved, type: "OBJECT", charts: [chart] };
  workbook.sheets.splice(workbook.sheets.indexOf(sheet) + 1, 0, alone);
  return alone;
}

function cellsOf(area: Area): { row: number; column: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

function putCell(sheet: Sheet, row: number, column: number, cell: Cell | null): void {
  if (cell === null && cellAt(sheet, row, column) === null) return;
  touchCell(sheet, row, column);
  (sheet.rows[row] ?? [])[column] = cell;
}

/** Blanks last, whatever the direction. */
function inOrder(first: Cell | null, second: Cell | null, sign: 1 | -1): number {
  if (!hasContent(first) || !hasContent(second))
    return Number(!hasContent(first)) - Number(!hasContent(second));
  return sign * compare(first, second);
}

/** Numbers and dates, then texts, truths and errors, as Sheets sorts them. */
function compare(first: Cell | null, second: Cell | null): number {
  const [a, b] = [first?.value ?? "", second?.value ?? ""];
  const kinds = ["number", "string", "boolean", "object"];
  const byKind = kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  if (byKind !== 0) return byKind;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b);
  return Number(a) - Number(b);
}
