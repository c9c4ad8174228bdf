import type { Area } from "../model/a1.ts";
import type { Sheet as Kept } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";
import { requireWhole, type Surface } from "./strict.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of one spreadsheet at most. */
const CELLS_MAX = 10_000_000;

/** Rows and columns put in or taken out. */
export function sheetStructure(execution: Execution, kept: Kept, self: () => Sheet): Surface<Sheet> {
  const insertRows = (after: number, count: number): Sheet => {
    requireWhole("Sheet.insertRowsAfter", 1, count);
    requireWhole("Sheet.insertRowsAfter", 0, after);
    if (after > kept.maxRows) throw new Error("Those rows are out of bounds.");
    requireRoom(execution, count * kept.maxColumns);
    if (after < kept.rows.length) kept.rows.splice(after, 0, ...Array.from({ length: count }, () => []));
    kept.maxRows += count;
    return shifted("row", after, count);
  };
  const insertColumns = (after: number, count: number): Sheet => {
    requireWhole("Sheet.insertColumnsAfter", 1, count);
    requireWhole("Sheet.insertColumnsAfter", 0, after);
    if (after > kept.maxColumns) throw new Error("Those columns are out of bounds.");
    requireRoom(execution, count * kept.maxRows);
    for (const row of kept.rows) {
      if (after < row.length) row.splice(after, 0, ...Array.from({ length: count }, () => null));
    }
    kept.maxColumns += count;
    return shifted("column", after, count);
  };
  const shifted = (axis: "row" | "column", at: number, by: number): Sheet => {
    execution.live(kept);
    const move = (area: Area): void => {
      if (area[axis] >= at) area[axis] = Math.max(at, area[axis] + by);
    };
    kept.merges.forEach(move);
    kept.validations.forEach(({ area }) => {
      move(area);
    });
    if (kept.filter !== undefined) move(kept.filter);
    for (const { areas } of kept.conditionalFormats) areas.forEach(move);
    execution.changed = true;
    return self();
  };
  const deleteRows = (start: number, count: number): void => {
    requireWhole("Sheet.deleteRows", 1, start, count);
    if (start - 1 + count > kept.maxRows) throw new Error("Those rows are out of bounds.");
    if (count >= kept.maxRows) throw new Error("You can't delete all the rows on the sheet.");
    kept.rows.splice(start - 1, count);
    kept.maxRows -= count;
    shifted("row", start - 1, -count);
  };
  const deleteColumns = (start: number, count: number): void => {
    requireWhole("Sheet.deleteColumns", 1, start, count);
    if (start - 1 + count > kept.maxColumns) throw new Error("Those columns are out of bounds.");
    if (count >= kept.maxColumns) throw new Error("You can't delete all the columns on the sheet.");
    for (const row of kept.rows) row.splice(start - 1, count);
    kept.maxColumns -= count;
    shifted("column", start - 1, -count);
  };
  return {
    write: {
      insertRowsAfter: insertRows,
      insertRowsBefore: (before, count) => insertRows(before - 1, count),
      insertRowAfter: (after) => insertRows(after, 1),
      insertColumnsAfter: insertColumns,
      insertColumnsBefore: (before, count) => insertColumns(before - 1, count),
      insertColumnAfter: (after) => insertColumns(after, 1),
      deleteRows,
      deleteRow: (row) => {
        deleteRows(row, 1);
        return self();
      },
      deleteColumns,
      deleteColumn: (column) => {
        deleteColumns(column, 1);
        return self();
      },
    },
  };
}

/** @throws when the spreadsheet would hold more than ten million cells. */
export function requireRoom({ workbook }: Execution, more: number): void {
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, more);
  if (cells > CELLS_MAX) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${String(CELLS_MAX)} cells.`,
    );
  }
}
