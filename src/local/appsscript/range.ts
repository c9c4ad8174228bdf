import type { Area } from "../model/a1.ts";
import { areaName } from "../model/a1.ts";
import type { Sheet } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";
import { rangeMetadata } from "./metadata.ts";
import { rememberPlace, requireInside, type Place } from "./place.ts";
import { rangeLooks } from "./range-looks.ts";
import { rangeRules } from "./range-rules.ts";
import { rangeValues } from "./range-values.ts";
import { requireWhole, strict, type Surface } from "./strict.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A range over these cells. @throws when they leave the grid. */
export function newRange(execution: Execution, sheet: Sheet, area: Area): Range {
  const place = { sheet: execution.live(sheet), area };
  requireInside(place);
  const self = (): Range => range;
  const range = strict<Range>(execution.meter, "Range", [
    () => rangePosition(execution, place, self),
    () => rangeValues(execution, place, self),
    () => rangeLooks(execution, place, self),
    () => rangeRules(execution, place, self),
    () => rangeMetadata<Range>(execution, place.sheet, area, self),
  ]);
  rememberPlace(range, place);
  return range;
}

function rangePosition(execution: Execution, { sheet, area }: Place, self: () => Range): Surface<Range> {
  return {
    // live: R7 R8 M5
    handle: {
      getRow: () => area.row + 1,
      getColumn: () => area.column + 1,
      getNumRows: () => area.rows,
      getNumColumns: () => area.columns,
      getLastRow: () => area.row + area.rows,
      getLastColumn: () => area.column + area.columns,
      getA1Notation: () => areaName(area),
      getSheet: () => execution.sheet(sheet),
      getGridId: () => sheet.id,
      getCell: (row, column) => {
        requireWhole("Range.getCell", 1, row, column);
        return newRange(execution, sheet, {
          row: area.row + row - 1,
          column: area.column + column - 1,
          rows: 1,
          columns: 1,
        });
      },
      offset: (
        rowOffset: number,
        columnOffset: number,
        rows: number = area.rows,
        columns: number = area.columns,
      ) => {
        requireWhole("Range.offset", Number.NEGATIVE_INFINITY, rowOffset, columnOffset, rows, columns);
        return newRange(execution, sheet, {
          row: area.row + rowOffset,
          column: area.column + columnOffset,
          rows,
          columns,
        });
      },
    },
    // live: M10
    write: {
      activate: () => {
        execution.workbook.activeSheetId = sheet.id;
        execution.selection = { sheetId: sheet.id, area };
        execution.changed = true;
        return self();
      },
    },
  };
}
