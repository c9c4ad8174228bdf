import type { Sheet as Kept } from "../model/workbook.ts";
import { readColour } from "./colours.ts";
import type { Execution } from "./execution.ts";
import { placeOf } from "./place.ts";
import { requireWhole, type Surface } from "./strict.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** Widths, heights, what is frozen or hidden, and the colour of the tab. */
export function sheetLayout(execution: Execution, kept: Kept, self: () => Sheet): Surface<Sheet> {
  const changed = (): Sheet => {
    execution.live(kept);
    execution.changed = true;
    return self();
  };
  const size =
    (sizes: () => Record<number, number>, max: () => number) =>
    (start: number, count: number, pixels: number): Sheet => {
      requireWhole("Sheet.setColumnWidths", 0, start, count, pixels);
      requireWithin(start, count, max());
      for (let index = start - 1; index < start - 1 + count; index++) sizes()[index] = pixels;
      return changed();
    };
  const widths = size(
    () => kept.widths,
    () => kept.maxColumns,
  );
  const heights = size(
    () => kept.heights,
    () => kept.maxRows,
  );
  const hide =
    (lines: () => number[], max: () => number, hidden: boolean) =>
    (start: number, count = 1): void => {
      requireWhole("Sheet.hideColumns", 1, start, count);
      requireWithin(start, count, max());
      const list = lines();
      for (let index = start - 1; index < start - 1 + count; index++) {
        const at = list.indexOf(index);
        if (hidden && at < 0) list.push(index);
        if (!hidden && at >= 0) list.splice(at, 1);
      }
      changed();
    };
  return {
    // live: M8
    read: {
      getColumnWidth: (column) => kept.widths[column - 1] ?? DEFAULT_WIDTH,
      getRowHeight: (row) => kept.heights[row - 1] ?? DEFAULT_HEIGHT,
      isColumnHiddenByUser: (column) => kept.hiddenColumns.includes(column - 1),
      isRowHiddenByUser: (row) => kept.hiddenRows.includes(row - 1),
    },
    // live: T7 M8 M9
    write: {
      setColumnWidth: (column, pixels) => widths(column, 1, pixels),
      setColumnWidths: widths,
      setRowHeight: (row, pixels) => heights(row, 1, pixels),
      setRowHeights: heights,
      setRowHeightsForced: heights,
      hideColumns: hide(
        () => kept.hiddenColumns,
        () => kept.maxColumns,
        true,
      ),
      showColumns: hide(
        () => kept.hiddenColumns,
        () => kept.maxColumns,
        false,
      ),
      hideRows: hide(
        () => kept.hiddenRows,
        () => kept.maxRows,
        true,
      ),
      showRows: hide(
        () => kept.hiddenRows,
        () => kept.maxRows,
        false,
      ),
      hideColumn: (range) => {
        const { area } = placeOf(range);
        hide(
          () => kept.hiddenColumns,
          () => kept.maxColumns,
          true,
        )(area.column + 1, area.columns);
      },
      setFrozenRows: (rows) => {
        requireWhole("Sheet.setFrozenRows", 0, rows);
        if (rows >= kept.maxRows) throw new Error("You can't freeze all visible rows on the sheet.");
        kept.frozenRows = rows;
        changed();
      },
      setFrozenColumns: (columns) => {
        requireWhole("Sheet.setFrozenColumns", 0, columns);
        if (columns >= kept.maxColumns) throw new Error("You can't freeze all visible columns on the sheet.");
        kept.frozenColumns = columns;
        changed();
      },
      setTabColor: (colour) => {
        if (colour === null) delete kept.tabColor;
        else kept.tabColor = readColour(colour);
        return changed();
      },
      hideSheet: () => {
        const others = execution.workbook.sheets.filter((sheet) => sheet !== kept && !sheet.hidden);
        if (others.length === 0) throw new Error("You can't hide all the sheets in a document.");
        kept.hidden = true;
        return changed();
      },
      showSheet: () => {
        kept.hidden = false;
        return changed();
      },
    },
  };
}

function requireWithin(start: number, count: number, max: number): void {
  if (start < 1 || count < 1 || start - 1 + count > max) {
    throw new Error(`Those rows or columns (${String(start)}, ${String(count)}) are out of bounds.`);
  }
}
