import type { Area } from "./a1.ts";
import type { Metadata } from "./metadata.ts";
import type { ConditionalFormat, PlacedValidation } from "./rule-types.ts";

/** What a cell holds. A date is a number (a serial, see serial.ts) under a date format, as in a real spreadsheet. */
export type CellValue = string | number | boolean | CellError | null;

/** The value of a formula that failed, for example `#N/A`. */
export interface CellError {
  readonly error: string;
}

export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly link?: string;
}

/** How a cell looks. Colours are `#rrggbb`; sizes are points. Absent means the default. */
export interface Look {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  size?: number;
  font?: string;
  wrap?: "wrap" | "overflow" | "clip";
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "middle" | "bottom";
  borders?: Borders;
}

/** Each side is the colour of its line. */
export interface Borders {
  top?: string;
  right?: string;
  bottom?: string;
  left?: string;
}

export interface Cell {
  value: CellValue;
  /** With its leading `=`. */
  formula?: string;
  /** A number format; absent is the automatic one, `@` is plain text. */
  format?: string;
  look?: Look;
  note?: string;
  /** Rich text; the joined text of the runs is `value`. */
  runs?: TextRun[];
}

export interface Protection {
  /** Absent: the whole tab. */
  area?: Area;
  description?: string;
  warningOnly: boolean;
}

/** A chart that floats over the cells. */
export interface Chart {
  readonly kind: "bar" | "column";
  readonly title: string;
  /** Of its series, as `#rrggbb`; absent: those of Google. */
  readonly colours?: readonly string[];
  /** What it draws: a header row, names in the first column, numbers in the others. */
  readonly area: Area;
  /** The cell at its upper left corner. */
  readonly row: number;
  readonly column: number;
}

/** One tab. Rows and columns count from 0 here; only the emulated services and the page count from 1. */
export interface Sheet {
  id: number;
  name: string;
  /** Absent: a grid. `OBJECT`: a chart moved to a tab of its own; `DATASOURCE`: a table of a database. */
  type?: "OBJECT" | "DATASOURCE";
  /** Ragged: what lies beyond a row's end, or beyond the last row, is blank. */
  rows: (Cell | null)[][];
  /** The size of the grid. */
  maxRows: number;
  maxColumns: number;
  /** Pixels, by column or row; absent is the default. */
  widths: Record<number, number>;
  heights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor?: string;
  merges: Area[];
  filter?: Area;
  /** By column of the filter, the texts that it hides, and the rows that showed one when it was applied. */
  filteredOut?: { texts: Record<number, string[]>; rows: number[] };
  validations: PlacedValidation[];
  conditionalFormats: ConditionalFormat[];
  protections: Protection[];
  charts: Chart[];
  /** The address of the form that feeds this tab, if one does. */
  formUrl?: string;
  metadata: Metadata[];
}

/** A spreadsheet as plain JSON: what the emulated services change and what the xlsx adapter reads and writes. */
export interface Workbook {
  id: string;
  name: string;
  /** For example `fr_CA`. */
  locale: string;
  timeZone: string;
  sheets: Sheet[];
  activeSheetId: number;
  documentProperties: Record<string, string>;
  userProperties: Record<string, string>;
  metadata: Metadata[];
}

export const DEFAULT_LOCALE = "fr_CA";
const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 26;

/** An empty tab of the size a new one has, grown to hold `rows`. */
export function newSheet(id: number, name: string, rows: (Cell | null)[][] = []): Sheet {
  return {
    id,
    name,
    rows,
    maxRows: Math.max(NEW_SHEET_ROWS, rows.length),
    maxColumns: Math.max(NEW_SHEET_COLUMNS, ...rows.map((row) => row.length)),
    widths: {},
    heights: {},
    hiddenColumns: [],
    hiddenRows: [],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
    charts: [],
    metadata: [],
  };
}

/** A workbook of those tabs; the first is the active one. */
export function newWorkbook(name: string, sheets: Sheet[]): Workbook {
  return {
    id: "local-" + name.replace(/\W+/g, "-"),
    name,
    locale: DEFAULT_LOCALE,
    timeZone: "America/Toronto",
    sheets,
    activeSheetId: sheets[0]?.id ?? 0,
    documentProperties: {},
    userProperties: {},
    metadata: [],
  };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.rows[row]?.[column] ?? null;
}

/** The cell at that place, made when it was blank. The caller has checked that it lies in the grid. */
export function touchCell(sheet: Sheet, row: number, column: number): Cell {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  const cell = cells[column] ?? { value: null };
  cells[column] = cell;
  return cell;
}

export function hasContent(cell: Cell | null | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  return (cell.value !== null && cell.value !== "") || cell.formula !== undefined;
}

/** Rows and columns up to the last cell with content; 0 × 0 for an empty tab. */
export function usedSize(sheet: Sheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((cells, row) => {
    for (let column = cells.length - 1; column >= 0; column--) {
      if (!hasContent(cells[column])) continue;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
      break;
    }
  });
  return { rows, columns };
}
