import { type Area, contains } from "../model/a1.ts";
import { conditionalAt } from "../model/conditional.ts";
import { displayText } from "../model/display.ts";
import { habitsOf } from "../model/locale.ts";
import type { ConditionalFormat } from "../model/rule-types.ts";
import { allowedTexts, satisfies } from "../model/rules.ts";
import { isDateFormat } from "../model/serial.ts";
import type { CellView, RowView, SheetView } from "../model/view.ts";
import { type Cell, type Sheet, type Workbook, cellAt, usedSize } from "../model/workbook.ts";
import { viewChart } from "./chart-view.ts";

const DEFAULT_WIDTH = 100;
/** Blank rows and columns shown past the last content, and the least that is shown. */
const SPARE_ROWS = 12;
const LEAST_ROWS = 30;
const LEAST_COLUMNS = 12;

/** One tab as the page shows it. */
export function viewSheet(workbook: Workbook, sheet: Sheet): SheetView {
  const used = usedSize(sheet);
  const rows = Math.min(sheet.maxRows, Math.max(LEAST_ROWS, used.rows + SPARE_ROWS, sheet.frozenRows + 1));
  const columns = Math.min(
    sheet.maxColumns,
    Math.max(LEAST_COLUMNS, used.columns + 1, sheet.frozenColumns + 1),
  );
  const lists = new Lists(workbook, sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    maxRows: sheet.maxRows,
    columns: Array.from({ length: columns }, (_, column) => ({
      width: sheet.widths[column] ?? DEFAULT_WIDTH,
      hidden: sheet.hiddenColumns.includes(column),
    })),
    rows: Array.from({ length: rows }, (_, row) => viewRow(workbook, sheet, row, columns, lists)),
    lists: lists.all,
    charts: sheet.type === "OBJECT" ? [] : sheet.charts.map((chart) => viewChart(workbook, sheet, chart)),
    ...(sheet.filter === undefined
      ? {}
      : { filter: { area: sheet.filter, filteredOut: sheet.filteredOut?.texts ?? {} } }),
  };
}

function viewRow(workbook: Workbook, sheet: Sheet, row: number, columns: number, lists: Lists): RowView {
  const cells = Array.from({ length: columns }, (_, column) => viewCell(workbook, sheet, row, column, lists));
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  const height = sheet.heights[row];
  return {
    cells,
    ...(height === undefined ? {} : { height }),
    ...(sheet.hiddenRows.includes(row) || sheet.filteredOut?.rows.includes(row) ? { hidden: true } : {}),
  };
}

function viewCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  lists: Lists,
): CellView | null {
  const merge = sheet.merges.find((area) => contains(area, row, column));
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) return null;
  const cell = cellAt(sheet, row, column);
  const list = lists.at(row, column, cell);
  const conditional = conditionalAt(workbook, sheet, row, column);
  const filter = filterAt(sheet, row, column);
  if (cell === null && list === null && merge === undefined && conditional === null && filter === undefined)
    return null;
  const text = displayText(cell, workbook.locale);
  const raw = rawText(cell, text, workbook.locale);
  const link = cell?.runs?.find((run) => run.link !== undefined)?.link;
  return {
    text,
    ...(raw === text ? {} : { raw }),
    ...(cell?.note === undefined ? {} : { note: cell.note }),
    ...(list === null ? {} : list),
    ...(filter === undefined ? {} : { filter }),
    ...(link === undefined ? {} : { link }),
    ...viewLook(cell),
    ...viewConditional(conditional),
    ...(merge === undefined ? {} : { spans: { rows: merge.rows, columns: merge.columns } }),
  };
}

/** What the arrow in a header of the filter says; none in other cells. */
function filterAt({ filter, filteredOut }: Sheet, row: number, column: number): CellView["filter"] {
  if (row !== filter?.row || !contains(filter, row, column)) return undefined;
  return filteredOut?.texts[column] === undefined ? "all" : "some";
}

/** What a person would type to get that cell. */
function rawText(cell: Cell | null, text: string, locale: string): string {
  if (cell?.formula !== undefined) return cell.formula;
  if (typeof cell?.value !== "number" || isDateFormat(cell.format) || cell.format?.includes("%")) return text;
  return String(cell.value).replace(".", habitsOf(locale).decimal);
}

function viewLook(cell: Cell | null): Partial<CellView> {
  const look = cell?.look ?? {};
  const number = typeof cell?.value === "number";
  const align =
    look.horizontal ?? (number ? "right" : typeof cell?.value === "boolean" ? "center" : undefined);
  return {
    ...(look.background === undefined || look.background === "#ffffff"
      ? {}
      : { background: look.background }),
    ...(look.color === undefined ? {} : { color: look.color }),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.size === undefined ? {} : { size: look.size }),
    ...(look.wrap === undefined ? {} : { wrap: look.wrap }),
    ...(align === undefined ? {} : { align }),
    ...(look.vertical === undefined ? {} : { vertical: look.vertical }),
    ...(look.borders === undefined ? {} : { borders: look.borders }),
  };
}

function viewConditional(format: ConditionalFormat | null): Partial<CellView> {
  return {
    ...(format?.background === undefined ? {} : { background: format.background }),
    ...(format?.color === undefined ? {} : { color: format.color }),
    ...(format?.bold ? { bold: true } : {}),
  };
}

/** The lists of a tab, each sent once. */
class Lists {
  readonly all: string[][] = [];
  readonly #workbook: Workbook;
  readonly #placed: { area: Area; list: number; sheet: Sheet; rule: Sheet["validations"][number]["rule"] }[] =
    [];

  constructor(workbook: Workbook, sheet: Sheet) {
    this.#workbook = workbook;
    const widths = new Map<string, number>();
    for (const { area, rule } of sheet.validations) {
      const texts = rule.kind === "checkbox" ? ["TRUE", "FALSE"] : allowedTexts(workbook, rule);
      if (texts === null) continue;
      const key = JSON.stringify(texts);
      const list = widths.get(key) ?? this.all.push(texts) - 1;
      widths.set(key, list);
      this.#placed.push({ area, list, sheet, rule });
    }
  }

  at(row: number, column: number, cell: Cell | null): Pick<CellView, "list" | "invalid"> | null {
    const placed = this.#placed.find(({ area }) => contains(area, row, column));
    if (placed === undefined) return null;
    const valid = satisfies(this.#workbook, placed.rule, cell?.value ?? null);
    return valid ? { list: placed.list } : { list: placed.list, invalid: true };
  }
}
