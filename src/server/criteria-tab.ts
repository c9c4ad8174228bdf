import { CRITERIA_COLUMNS, optionsText } from "../core/intake/criteria/criteria-tab.ts";
import { isCriteriaTab } from "../core/intake/find-tabs.ts";
import type { ServerWords } from "../core/messages/fr/server.ts";
import type { Criterion } from "../core/programme/settings.ts";
import { asText } from "./cells.ts";

const WIDTHS = [60, 220, 110, 320, 320, 70, 100, 280];

function titles(side: Criterion["mentee"]): string {
  return side === undefined || side === null ? "" : Array.isArray(side) ? side.join(" | ") : side;
}

function row(criterion: Criterion, words: ServerWords): (string | number)[] {
  return [
    criterion.on === false ? words.no : words.yes,
    asText(criterion.label ?? criterion.kind),
    words.kinds[criterion.kind],
    asText(titles(criterion.mentee)),
    asText(titles(criterion.mentor)),
    criterion.weight ?? 1,
    criterion.required === true ? words.yes : words.no,
    asText(optionsText(criterion)),
  ];
}

/** Writes the criteria to their tab, made if it is not there: the committee reads and changes them as a sheet. */
export function writeCriteria(criteria: readonly Criterion[], words: ServerWords): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const existing = spreadsheet
    .getSheets()
    .find((one) => isCriteriaTab({ id: 0, name: one.getName(), formFed: false, rows: [] }));
  const sheet = existing ?? spreadsheet.insertSheet(words.criteriaTab, spreadsheet.getSheets().length);
  const values = [
    CRITERIA_COLUMNS.map((name) => words.criteriaHeaders[name]),
    ...criteria.map((one) => row(one, words)),
  ];
  const missing = values.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getDataRange().clearContent();
  sheet.getRange(1, 1, values.length, CRITERIA_COLUMNS.length).setValues(values);
  if (existing !== undefined) return;
  sheet.getRange(1, 1, 1, CRITERIA_COLUMNS.length).setFontWeight("bold");
  sheet.setFrozenRows(1);
  WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
}
