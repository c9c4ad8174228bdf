import type { Area } from "../model/a1.ts";
import { areaName } from "../model/a1.ts";
import type { Cell, Sheet } from "../model/workbook.ts";
import { cellAt, touchCell } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells behind a range. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

const places = new WeakMap<object, Place>();

export function rememberPlace(range: Range, place: Place): void {
  places.set(range, place);
}

/** @throws when the object is no range of this execution. */
export function placeOf(range: unknown): Place {
  const place = typeof range === "object" && range !== null ? places.get(range) : undefined;
  if (place === undefined)
    throw new Error("The parameters (Object) don't match the method signature: a Range is needed.");
  return place;
}

/** One value for each cell, row by row. */
export function gather<T>({ sheet, area }: Place, read: (cell: Cell | null) => T): T[][] {
  requireInside({ sheet, area });
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      read(cellAt(sheet, area.row + row, area.column + column)),
    ),
  );
}

/** Calls `write` with each cell and its value. @throws as Apps Script does when the sizes differ. */
export function scatter<T>(
  execution: Execution,
  { sheet, area }: Place,
  values: readonly (readonly T[])[],
  write: (cell: Cell, value: T, row: number, column: number) => void,
): void {
  if (!Array.isArray(values) || !values.every(Array.isArray)) {
    throw new Error("The parameters (Object) don't match the method signature: Object[][] is needed.");
  }
  requireInside({ sheet: execution.live(sheet), area });
  sameSize("rows", values.length, area.rows);
  for (const row of values) sameSize("columns", row.length, area.columns);
  values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      write(
        touchCell(sheet, area.row + row, area.column + column),
        value,
        area.row + row,
        area.column + column,
      );
    });
  });
  execution.changed = true;
}

function sameSize(what: "rows" | "columns", data: number, range: number): void {
  if (data === range) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${String(data)} but the range has ${String(range)}.`,
  );
}

/** Calls `write` with every cell. */
export function everyCell(
  execution: Execution,
  { sheet, area }: Place,
  write: (cell: Cell, row: number, column: number) => void,
): void {
  requireInside({ sheet: execution.live(sheet), area });
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      write(touchCell(sheet, row, column), row, column);
    }
  }
  execution.changed = true;
}

/** @throws as Apps Script does when an area leaves the grid. */
export function requireInside({ sheet, area }: Place): void {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= sheet.maxRows &&
    area.column + area.columns <= sheet.maxColumns;
  if (inside) return;
  const size = `${String(sheet.maxRows)} × ${String(sheet.maxColumns)}`;
  throw new Error(
    `The coordinates of the range are outside the dimensions of the sheet (${describe(area)} in ${size}).`,
  );
}

function describe(area: Area): string {
  return area.row < 0 || area.column < 0 ? "before A1" : areaName(area);
}
