import { parseArea, splitReference } from "../model/a1.ts";
import { copyName, copySheet, freeSheetId } from "../model/copy.ts";
import { newSheet } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";
import { spreadsheetMetadata } from "./metadata.ts";
import { placeOf } from "./place.ts";
import { moveChart } from "./charts.ts";
import { requireTimeZone } from "./instants.ts";
import { newRange } from "./range.ts";
import { sheetOf, wrapSheet } from "./sheet.ts";
import { requireRoom } from "./sheet-structure.ts";
import { mismatch, requireText, requireWhole, strict, type Surface } from "./strict.ts";
import { requireTabName } from "./tab-names.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function wrapSpreadsheet(execution: Execution): Spreadsheet {
  const self = (): Spreadsheet => spreadsheet;
  const spreadsheet = strict<Spreadsheet>(execution.meter, "Spreadsheet", [
    () => spreadsheetReading(execution),
    () => spreadsheetSelection(execution),
    () => spreadsheetTabs(execution),
    () => spreadsheetSettings(execution),
    () => spreadsheetMetadata<Spreadsheet>(execution, self),
  ]);
  return spreadsheet;
}

function spreadsheetReading(execution: Execution): Surface<Spreadsheet> {
  const { workbook } = execution;
  const byName = (name: string): Sheet | null => {
    requireText("Spreadsheet.getSheetByName", name);
    const match = workbook.sheets.find((sheet) => sheet.name === name);
    return match === undefined ? null : wrapSheet(execution, match);
  };
  return {
    // live: W6 W14 R8 T5 M10 M14 M15
    handle: {
      getId: () => workbook.id,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
      getName: () => workbook.name,
      getSpreadsheetLocale: () => workbook.locale,
      getSpreadsheetTimeZone: () => workbook.timeZone,
      getNumSheets: () => workbook.sheets.length,
      getActiveSheet: () => wrapSheet(execution, execution.activeSheet()),
      getActiveRange: () => activeRange(execution),
      getRange: (name) => {
        const { tab, reference } = splitReference(name);
        const sheet =
          tab === null ? execution.activeSheet() : workbook.sheets.find((other) => other.name === tab);
        const area = sheet === undefined ? null : parseArea(reference, sheet.maxRows, sheet.maxColumns);
        if (sheet === undefined || sheet.type !== undefined || area === null)
          throw new Error(`Range not found: ${name}`);
        return newRange(execution, sheet, area);
      },
    },
    // live: M9
    read: {
      getSheets: () => workbook.sheets.map((sheet) => wrapSheet(execution, sheet)),
      getSheetByName: byName,
      getSheetById: (id) => {
        requireWhole("Spreadsheet.getSheetById", 0, id);
        const match = workbook.sheets.find((sheet) => sheet.id === id);
        return match === undefined ? null : wrapSheet(execution, match);
      },
    },
    // live: M14
    toast: {
      toast: (message: string, title: string = "") => {
        requireText("Spreadsheet.toast", message, title);
        execution.toasts.push({ title, message });
      },
    },
  };
}

/** The selected cells, null while a tab without cells is in sight. */
export function activeRange(execution: Execution): Range {
  const sheet = execution.activeSheet();
  // The declared type does not say that there may be none
  if (sheet.type !== undefined) return null as unknown as Range;
  const { sheetId, area } = execution.selection;
  return newRange(execution, sheet, sheetId === sheet.id ? area : { row: 0, column: 0, rows: 1, columns: 1 });
}

function spreadsheetSelection(execution: Execution): Surface<Spreadsheet> {
  const select = (range: Range | string): Range => {
    if (typeof range === "string") throw mismatch("Spreadsheet.setActiveSelection", [range]);
    const { sheet, area } = placeOf(range);
    execution.workbook.activeSheetId = execution.live(sheet).id;
    execution.selection = { sheetId: sheet.id, area };
    execution.changed = true;
    return newRange(execution, sheet, area);
  };
  return {
    // live: M10
    write: {
      setActiveRange: select,
      setActiveSelection: select,
      setCurrentCell: select,
      setActiveSheet: (sheet: Sheet) => {
        execution.workbook.activeSheetId = execution.live(sheetOf(sheet)).id;
        execution.changed = true;
        return sheet;
      },
    },
  };
}

/** The language and the time zone, which decide how texts are read from now on; cells keep what they hold. */
function spreadsheetSettings(execution: Execution): Surface<Spreadsheet> {
  const { workbook } = execution;
  return {
    // live: W6 W14
    write: {
      setSpreadsheetLocale: (locale) => {
        requireText("Spreadsheet.setSpreadsheetLocale", locale);
        if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw new Error(`Invalid locale: ${locale}`);
        workbook.locale = locale;
        execution.changed = true;
      },
      setSpreadsheetTimeZone: (timeZone) => {
        requireText("Spreadsheet.setSpreadsheetTimeZone", timeZone);
        requireTimeZone(timeZone);
        workbook.timeZone = timeZone;
        execution.changed = true;
      },
    },
  };
}

function spreadsheetTabs(execution: Execution): Surface<Spreadsheet> {
  const { workbook } = execution;
  const moveTo = (position: number): void => {
    requireWhole("Spreadsheet.moveActiveSheet", 1, position);
    if (position > workbook.sheets.length) throw new Error("The position is out of bounds.");
    const sheet = execution.activeSheet();
    workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
    workbook.sheets.splice(position - 1, 0, sheet);
    execution.changed = true;
  };
  return {
    // live: T6 M10
    tabs: {
      insertSheet: (first?: unknown, second?: unknown) => {
        const name = typeof first === "string" ? first : freeName(execution);
        const position = typeof first === "number" ? first : second;
        if (first !== undefined && typeof first !== "string" && typeof first !== "number") {
          throw mismatch("Spreadsheet.insertSheet", [first]);
        }
        requireTabName(workbook, name);
        const sheet = newSheet(freeSheetId(workbook), name);
        requireRoom(execution, sheet.maxRows * sheet.maxColumns);
        const active = workbook.sheets.indexOf(execution.activeSheet());
        if (position !== undefined) requireWhole("Spreadsheet.insertSheet", 0, position);
        workbook.sheets.splice(typeof position === "number" ? position : active + 1, 0, sheet);
        workbook.activeSheetId = sheet.id;
        execution.selection = { sheetId: sheet.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
        execution.changed = true;
        return wrapSheet(execution, sheet);
      },
      deleteSheet: (sheet) => {
        const kept = execution.live(sheetOf(sheet));
        const visible = workbook.sheets.filter((other) => other !== kept && !other.hidden);
        if (visible.length === 0) throw new Error("You can't remove all the sheets in a document.");
        workbook.sheets = workbook.sheets.filter((other) => other !== kept);
        if (workbook.activeSheetId === kept.id) workbook.activeSheetId = visible[0]?.id ?? 0;
        execution.changed = true;
      },
      moveChartToObjectSheet: (chart) => wrapSheet(execution, moveChart(execution, chart)),
      moveActiveSheet: moveTo,
      duplicateActiveSheet: () => {
        const active = execution.activeSheet();
        const copy = copySheet(workbook, active, freeSheetId(workbook), copyName(workbook, active.name));
        requireRoom(execution, copy.maxRows * copy.maxColumns);
        workbook.sheets.splice(workbook.sheets.indexOf(active) + 1, 0, copy);
        workbook.activeSheetId = copy.id;
        execution.changed = true;
        return wrapSheet(execution, copy);
      },
    },
  };
}

function freeName({ workbook }: Execution): string {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `Sheet${String(number)}`;
    if (!names.has(name)) return name;
  }
}
