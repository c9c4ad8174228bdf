import { parseArea } from "../model/a1.ts";
import { copyName, copySheet, freeSheetId } from "../model/copy.ts";
import { type Sheet as Kept, usedSize } from "../model/workbook.ts";
import { sheetCharts } from "./charts.ts";
import { formatOf, wrapConditional } from "./conditional.ts";
import type { Execution } from "./execution.ts";
import { newFilter } from "./filter.ts";
import { sheetMetadata } from "./metadata.ts";
import { newProtection } from "./protection.ts";
import { newRange } from "./range.ts";
import { sheetLayout } from "./sheet-layout.ts";
import { requireRoom, sheetStructure } from "./sheet-structure.ts";
import { forType, sheetTypes } from "./sheet-types.ts";
import { mismatch, requireText, requireWhole, strict, type Surface } from "./strict.ts";
import { requireTabName } from "./tab-names.ts";
import { placeOf } from "./place.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const sheets = new WeakMap<object, Kept>();

/** @throws when the object is no sheet of this execution. */
export function sheetOf(sheet: unknown): Kept {
  const kept = typeof sheet === "object" && sheet !== null ? sheets.get(sheet) : undefined;
  if (kept === undefined) throw mismatch("Spreadsheet", [sheet]);
  return kept;
}

export function wrapSheet(execution: Execution, kept: Kept): Sheet {
  const self = (): Sheet => sheet;
  const sheet = strict<Sheet>(
    execution.meter,
    "Sheet",
    forType(kept, [
      () => sheetIdentity(execution, kept, self),
      () => sheetRanges(execution, kept),
      () => sheetLayout(execution, kept, self),
      () => sheetStructure(execution, kept, self),
      () => sheetCharts(execution, kept),
      () => sheetMetadata<Sheet>(execution, kept, self),
    ]),
  );
  sheets.set(sheet, kept);
  return sheet;
}

function sheetIdentity(execution: Execution, kept: Kept, self: () => Sheet): Surface<Sheet> {
  const { workbook } = execution;
  return {
    // live: T1 T5 T6 M9
    handle: {
      getSheetId: () => kept.id,
      getName: () => execution.live(kept).name,
      getSheetName: () => execution.live(kept).name,
      getIndex: () => workbook.sheets.indexOf(execution.live(kept)) + 1,
      getParent: () => execution.spreadsheet(),
      getMaxRows: () => kept.maxRows,
      getMaxColumns: () => kept.maxColumns,
      isSheetHidden: () => kept.hidden,
      getType: () => sheetTypes(execution.meter)[kept.type ?? "GRID"],
    },
    // live: R10 D8 K3 M3 M8 M9
    read: {
      getFormUrl: () => execution.live(kept).formUrl ?? null,
      getLastRow: () => usedSize(execution.live(kept)).rows,
      getLastColumn: () => usedSize(execution.live(kept)).columns,
      getTabColor: () => kept.tabColor ?? null,
      getFilter: () => {
        const { filter } = kept;
        return filter === undefined ? null : newFilter(execution, () => newRange(execution, kept, filter));
      },
      getFrozenRows: () => kept.frozenRows,
      getFrozenColumns: () => kept.frozenColumns,
      getConditionalFormatRules: () =>
        kept.conditionalFormats.map((format) => wrapConditional(execution, kept, format)),
      getProtections: (type) =>
        kept.protections
          .filter(({ area }) => (area === undefined) === (String(type) === "SHEET"))
          .map((protection) => newProtection(execution, kept, protection)),
    },
    // live: T6 S5 M6
    write: {
      setName: (name) => {
        requireText("Sheet.setName", name);
        requireTabName(workbook, name, kept);
        execution.live(kept).name = name;
        execution.changed = true;
        return self();
      },
      activate: () => {
        workbook.activeSheetId = execution.live(kept).id;
        execution.changed = true;
        return self();
      },
      setConditionalFormatRules: (rules) => {
        if (!Array.isArray(rules)) throw mismatch("Sheet.setConditionalFormatRules", [rules]);
        kept.conditionalFormats = rules.map(formatOf);
        execution.changed = true;
      },
      clearConditionalFormatRules: () => {
        kept.conditionalFormats = [];
        execution.changed = true;
      },
    },
    // live: M3 M9
    tabs: {
      copyTo: (spreadsheet) => {
        // The one spreadsheet that a script of a document reaches
        if (spreadsheet.getId() !== workbook.id) throw mismatch("Sheet.copyTo", [spreadsheet]);
        const copy = copySheet(
          ...([workbook, execution.live(kept), freeSheetId(workbook)] as const),
          copyName(workbook, kept.name),
        );
        requireRoom(execution, copy.maxRows * copy.maxColumns);
        workbook.sheets.push(copy);
        execution.changed = true;
        return execution.sheet(copy);
      },
      protect: () => {
        const protection = { warningOnly: false };
        kept.protections.push(protection);
        execution.changed = true;
        return newProtection(execution, kept, protection);
      },
    },
  };
}

function sheetRanges(execution: Execution, kept: Kept): Surface<Sheet> {
  const getRange = (first: number | string, column?: number, rows = 1, columns = 1): Range => {
    if (typeof first === "string") {
      const area = parseArea(first, kept.maxRows, kept.maxColumns);
      if (area === null) throw new Error(`Range not found: ${first}`);
      return newRange(execution, kept, area);
    }
    if (column === undefined) throw mismatch("Sheet.getRange", [first]);
    requireWhole("Sheet.getRange", Number.NEGATIVE_INFINITY, first, column, rows, columns);
    if (rows < 1) throw new Error("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new Error("The number of columns in the range must be at least 1.");
    if (first < 1) throw new Error("The starting row of the range is too small.");
    if (column < 1) throw new Error("The starting column of the range is too small.");
    return newRange(execution, kept, { row: first - 1, column: column - 1, rows, columns });
  };
  const activate = (range: Range | string): Range => {
    const area =
      typeof range === "string" ? parseArea(range, kept.maxRows, kept.maxColumns) : placeOf(range).area;
    if (area === null) throw new Error(`Range not found: ${String(range)}`);
    execution.selection = { sheetId: kept.id, area };
    execution.workbook.activeSheetId = kept.id;
    execution.changed = true;
    return newRange(execution, kept, area);
  };
  return {
    // live: M10
    handle: {
      getRange,
      getActiveRange: () => newRange(execution, kept, execution.selection.area),
      getActiveCell: () => newRange(execution, kept, { ...execution.selection.area, rows: 1, columns: 1 }),
    },
    // live: R10
    read: {
      getDataRange: () => {
        const { rows, columns } = usedSize(execution.live(kept));
        return newRange(execution, kept, {
          row: 0,
          column: 0,
          rows: Math.max(1, rows),
          columns: Math.max(1, columns),
        });
      },
    },
    // live: M10
    write: { setActiveSelection: activate, setActiveRange: activate, setCurrentCell: activate },
  };
}
