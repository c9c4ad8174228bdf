import { newConditional } from "./conditional.ts";
import { spreadsheetFiles } from "./drive.ts";
import { enumeration } from "./enums.ts";
import type { Execution } from "./execution.ts";
import { metadataEnums } from "./metadata-entry.ts";
import { placeOf } from "./place.ts";
import { newRange } from "./range.ts";
import { newRichTextValue, newTextStyle } from "./rich-text.ts";
import { sheetOf, wrapSheet } from "./sheet.ts";
import { activeRange, wrapSpreadsheet } from "./spreadsheet.ts";
import { sheetTypes } from "./sheet-types.ts";
import { strict } from "./strict.ts";
import { newUi } from "./ui.ts";
import { newDataValidation } from "./validation.ts";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The global `SpreadsheetApp`. */
export function spreadsheetApp(execution: Execution): SpreadsheetApp {
  const { meter, workbook } = execution;
  const { drive } = execution.request;
  const files = drive === undefined ? {} : spreadsheetFiles(execution, drive);
  return strict<SpreadsheetApp>(
    meter,
    "SpreadsheetApp",
    [
      // What a script outside documents answers otherwise comes first
      () => files,
      () => ({
        // live: K8
        menu: { getUi: () => newUi(execution) },
        // live: K8 M10
        handle: {
          getActive: () => wrapSpreadsheet(execution),
          getActiveSpreadsheet: () => wrapSpreadsheet(execution),
          getActiveSheet: () => wrapSheet(execution, execution.activeSheet()),
          getActiveRange: () => activeRange(execution),
          getCurrentCell: () => activeRange(execution),
        },
        // live: R3 D8 M4
        builder: {
          newDataValidation: () => newDataValidation(execution),
          newConditionalFormatRule: () => newConditional(execution),
          newRichTextValue: () => newRichTextValue(execution),
          newTextStyle: () => newTextStyle(execution),
        },
        // live: D1
        flush: { flush: () => undefined },
        // live: M10
        write: {
          setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
            workbook.activeSheetId = execution.live(sheetOf(sheet)).id;
            execution.changed = true;
            return sheet;
          },
          setActiveRange: (range) => {
            const { sheet, area } = placeOf(range);
            workbook.activeSheetId = execution.live(sheet).id;
            execution.selection = { sheetId: sheet.id, area };
            execution.changed = true;
            return newRange(execution, sheet, area);
          },
        },
      }),
    ],
    {
      BorderStyle: enumeration<SpreadsheetApp["BorderStyle"]>(meter, "BorderStyle", [
        ...(["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"] as const),
      ]),
      WrapStrategy: enumeration<SpreadsheetApp["WrapStrategy"]>(meter, "WrapStrategy", [
        "WRAP",
        "OVERFLOW",
        "CLIP",
      ]),
      ProtectionType: enumeration<SpreadsheetApp["ProtectionType"]>(meter, "ProtectionType", [
        "RANGE",
        "SHEET",
      ]),
      ...metadataEnums(meter),
      SheetType: sheetTypes(meter),
      BooleanCriteria: enumeration<SpreadsheetApp["BooleanCriteria"]>(meter, "BooleanCriteria", [
        ...(["CELL_EMPTY", "CELL_NOT_EMPTY", "CUSTOM_FORMULA", "TEXT_CONTAINS", "TEXT_EQUAL_TO"] as const),
      ]),
    },
  );
}
