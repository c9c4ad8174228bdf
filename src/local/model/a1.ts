/** A block of cells, counted from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Whether a line of cells is a row or a column. */
export type Axis = "row" | "column";

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `A1`, or `A1:C4` for more than one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return first + ":" + cellName(area.row + area.rows - 1, area.column + area.columns - 1);
}

/** `$A$1:$C$4`, which stays the same wherever it is written. */
export function absoluteName(area: Area): string {
  return areaName(area).replace(/[A-Z]+(?=\d)|\d+/g, (part) => "$" + part);
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** The area that `A1`, `A1:C4`, `A:C` or `2:5` names in a grid of that size; null when it names none. */
export function parseArea(text: string, maxRows: number, maxColumns: number): Area | null {
  const match = REFERENCE.exec(text.trim());
  if (match === null || text.trim() === "") return null;
  const [, letters1, digits1, letters2, digits2] = match;
  const open = text.includes(":");
  if (!open && (letters1 === undefined || digits1 === undefined)) return null;
  if (open && (letters1 === undefined) !== (letters2 === undefined)) return null;
  const column1 = letters1 === undefined ? 0 : columnIndex(letters1);
  const row1 = digits1 === undefined ? 0 : Number(digits1) - 1;
  const column2 = open ? (letters2 === undefined ? maxColumns - 1 : columnIndex(letters2)) : column1;
  const row2 = open ? (digits2 === undefined ? maxRows - 1 : Number(digits2) - 1) : row1;
  if (row1 < 0 || row2 < 0) return null;
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

/** Splits `'My tab'!A1:B2` into the tab's name (null when none is said) and the reference. */
export function splitReference(text: string): { tab: string | null; reference: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted !== null) return { tab: (quoted[1] ?? "").replace(/''/g, "'"), reference: quoted[2] ?? "" };
  const cut = text.lastIndexOf("!");
  return cut < 0
    ? { tab: null, reference: text }
    : { tab: text.slice(0, cut), reference: text.slice(cut + 1) };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** What is left of `area` once `hole` is cut out of it: at most four areas. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [area];
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
