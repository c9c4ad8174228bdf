import { CRITERIA_COLUMNS } from "../core/reading/criteria/criteria-columns.ts";
import { columnFinder, kindOf } from "../core/reading/criteria/criteria-tab.ts";
import { criterionRow } from "../core/reading/criteria/criterion-row.ts";
import { isCriteriaTab } from "../core/tabs/tab-kinds.ts";
import { type Cell, cellText } from "../core/tabs/table.ts";
import type { ServerWords } from "../core/messages/fr/server.ts";
import type { Criterion } from "../core/programme/settings.ts";
import { asText } from "./cells.ts";
import { readCells } from "./sources.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [60, 220, 110, 320, 320, 70, 100, 280];

function safe(cell: Cell): Cell {
  return typeof cell === "string" ? asText(cell) : cell;
}

function make(criteria: readonly Criterion[], words: ServerWords): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.insertSheet(words.criteriaTab, spreadsheet.getSheets().length);
  const header = CRITERIA_COLUMNS.map((name) => words.criteriaHeaders[name]);
  const values = [header, ...criteria.map((criterion) => criterionRow(criterion, words).map(safe))];
  sheet.getRange(1, 1, values.length, header.length).setValues(values);
  sheet.getRange(1, 1, 1, header.length).setFontWeight("bold");
  sheet.setFrozenRows(1);
  WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
}

/**
 * Changes the rows of the criteria where they stand, and only the cells that differ: rules, remarks and columns of the
 * committee's own are left as they are. Criteria that the tab does not have yet are added below; one that is gone from
 * the list is switched off.
 */
function update(sheet: Sheet, criteria: readonly Criterion[], words: ServerWords): void {
  const cells = readCells(sheet.getDataRange());
  const at = columnFinder(cells[0] ?? []);
  const rows = [...cells.keys()]
    .slice(1)
    .filter((row) => kindOf(cellText(cells[row]?.[at("kind")])) !== null);
  const missing = cells.length + criteria.length - rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const change = (row: number, column: number, value: Cell): void => {
    if (column < 0 || cellText(cells[row]?.[column]) === cellText(value)) return;
    sheet.getRange(row + 1, column + 1).setValue(safe(value));
  };
  criteria.forEach((criterion, index) => {
    const row = rows[index] ?? cells.length + index - rows.length;
    criterionRow(criterion, words).forEach((value, column) => {
      const name = CRITERIA_COLUMNS[column];
      if (name !== undefined) change(row, at(name), value);
    });
  });
  for (const row of rows.slice(criteria.length)) change(row, at("on"), words.no);
}

/** Writes the criteria to their tab, made if it is not there: the committee reads and changes them as a sheet. */
export function writeCriteria(criteria: readonly Criterion[], words: ServerWords): void {
  const sheets = SpreadsheetApp.getActive().getSheets();
  const tab = sheets.find((sheet) => isCriteriaTab({ name: sheet.getName() }));
  if (tab === undefined) make(criteria, words);
  else update(tab, criteria, words);
}
