import type { Axis } from "../model/a1.ts";
import { deleteLines, insertLines, moveLines } from "../model/lines.ts";
import { type Sheet as Kept, usedSize } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";
import { writeCell } from "./cell-values.ts";
import { placeOf, scatter } from "./place.ts";
import { mismatch, requireWhole, type Surface } from "./strict.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells of one spreadsheet at most. */
const CELLS_MAX = 10_000_000;

const NAMES = { row: "Rows", column: "Columns" } as const;

/** Rows and columns put in, taken out or moved. */
export function sheetStructure(execution: Execution, kept: Kept, self: () => Sheet): Surface<Sheet> {
  const { workbook } = execution;
  const extent = (axis: Axis): number => (axis === "row" ? kept.maxRows : kept.maxColumns);
  const changed = (): Sheet => {
    execution.changed = true;
    return self();
  };
  const insert =
    (axis: Axis) =>
    (after: number, count: number): Sheet => {
      requireWhole(`Sheet.insert${NAMES[axis]}After`, 1, count);
      requireWhole(`Sheet.insert${NAMES[axis]}After`, 0, after);
      if (after > extent(axis)) throw new Error(`Those ${NAMES[axis].toLowerCase()} are out of bounds.`);
      requireRoom(execution, count * extent(axis === "row" ? "column" : "row"));
      insertLines(workbook, execution.live(kept), axis, after, count);
      return changed();
    };
  const remove =
    (axis: Axis) =>
    (start: number, count: number): void => {
      const name = NAMES[axis].toLowerCase();
      requireWhole(`Sheet.delete${NAMES[axis]}`, 1, start, count);
      if (start - 1 + count > extent(axis)) throw new Error(`Those ${name} are out of bounds.`);
      if (count >= extent(axis)) throw new Error(`You can't delete all the ${name} on the sheet.`);
      deleteLines(workbook, execution.live(kept), axis, start - 1, count);
      changed();
    };
  const move =
    (axis: Axis) =>
    (range: Range, destination: number): void => {
      const { sheet, area } = placeOf(range);
      requireWhole(`Sheet.move${NAMES[axis]}`, 1, destination);
      const [start, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
      if (sheet !== kept) throw new Error("The range is on another sheet.");
      if (destination > extent(axis) + 1)
        throw new Error(`Those ${NAMES[axis].toLowerCase()} are out of bounds.`);
      if (destination - 1 > start && destination - 1 < start + count) {
        throw new Error("The destination lies within what is to be moved.");
      }
      moveLines(workbook, execution.live(kept), axis, start, count, destination - 1);
      changed();
    };
  const [insertRows, insertColumns] = [insert("row"), insert("column")];
  const [deleteRows, deleteColumns] = [remove("row"), remove("column")];
  return {
    // live: T8 P6 M7
    write: {
      appendRow: (contents) => {
        if (!Array.isArray(contents) || contents.length === 0) throw mismatch("Sheet.appendRow", [contents]);
        const { rows } = usedSize(execution.live(kept));
        if (rows >= kept.maxRows) insertRows(kept.maxRows, 1);
        if (contents.length > kept.maxColumns)
          insertColumns(kept.maxColumns, contents.length - kept.maxColumns);
        const area = { row: rows, column: 0, rows: 1, columns: contents.length };
        scatter<unknown>(execution, { sheet: kept, area }, [contents], (cell, value, row, column) => {
          writeCell(execution, { sheet: kept, area }, cell, value, row, column);
        });
        return self();
      },
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
      moveRows: move("row"),
      moveColumns: move("column"),
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
