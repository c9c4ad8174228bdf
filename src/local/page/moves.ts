import type { SheetView } from "../model/view.ts";

export interface Spot {
  readonly row: number;
  readonly column: number;
}

const PAGE_ROWS = 20;

/** Where a key goes from a cell; null when the key does not move. Hidden rows and columns are skipped. */
export function moveBy(event: KeyboardEvent, from: Spot, sheet: SheetView): Spot | null {
  const { row, column } = from;
  const jump = event.ctrlKey || event.metaKey;
  const lastRow = sheet.rows.length - 1;
  const lastColumn = sheet.columns.length - 1;
  switch (event.key) {
    case "ArrowDown":
      return step(sheet, { row: jump ? lastRow : row + 1, column }, jump ? -1 : 1, "row");
    case "ArrowUp":
      return step(sheet, { row: jump ? 0 : row - 1, column }, jump ? 1 : -1, "row");
    case "ArrowRight":
      return step(sheet, { row, column: jump ? lastColumn : column + 1 }, jump ? -1 : 1, "column");
    case "ArrowLeft":
      return step(sheet, { row, column: jump ? 0 : column - 1 }, jump ? 1 : -1, "column");
    case "PageDown":
      return step(sheet, { row: Math.min(lastRow, row + PAGE_ROWS), column }, -1, "row");
    case "PageUp":
      return step(sheet, { row: Math.max(0, row - PAGE_ROWS), column }, 1, "row");
    case "Home":
      return step(sheet, { row: jump ? 0 : row, column: 0 }, 1, "column");
    case "End":
      return step(sheet, { row: jump ? lastRow : row, column: lastColumn }, -1, "column");
    default:
      return null;
  }
}

/** The cell itself, or the last one of a tab that has lost it. */
export function within({ rows, columns }: SheetView, spot: Spot): Spot {
  const { row, column } = spot;
  if (row < rows.length && column < columns.length) return spot;
  return { row: Math.min(row, rows.length - 1), column: Math.min(column, columns.length - 1) };
}

/** The nearest shown cell at or after `spot` in that direction; null past the edge. */
export function step(sheet: SheetView, spot: Spot, direction: 1 | -1, axis: "row" | "column"): Spot | null {
  const line = axis === "row" ? sheet.rows : sheet.columns;
  for (let at = spot[axis]; at >= 0 && at < line.length; at += direction) {
    if (line[at]?.hidden !== true) return { ...spot, [axis]: at };
  }
  return null;
}
