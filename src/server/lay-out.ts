import type { PlanCell, SheetPlan } from "../core/tabs/sheet-plan.ts";
import { carry } from "./carry.ts";
import { safeCells } from "./cells.ts";
import { ensureRows } from "./ensure-rows.ts";
import { listRule } from "./list-rule.ts";
import { blockRange, rangeOf } from "./range-of.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const HEADER_BACKGROUND = "#1f3b57";
const HEADER_TEXT = "#ffffff";
const QUIET_TEXT = "#5f6368";
/** Of the series of a chart, each against white and against the one before. */
const CHART_COLOURS = [HEADER_BACKGROUND, "#5a8fe6", "#e8710a"];

/** Makes room for every row and leaves no column beside ours. */
function fit(sheet: Sheet, rows: number, columns: number): void {
  ensureRows(sheet, rows);
  const more = columns - sheet.getMaxColumns();
  if (more > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), more);
  else if (more < 0) sheet.deleteColumns(columns + 1, -more);
}

/** A last line of defence: a cell that became a formula in spite of all becomes text again. */
function disarm(sheet: Sheet, all: Range): void {
  all.getFormulas().forEach((row, rowIndex) =>
    row.forEach((formula, columnIndex) => {
      if (formula === "") return;
      const text = SpreadsheetApp.newRichTextValue().setText(formula).build();
      sheet.getRange(rowIndex + 1, columnIndex + 1).setRichTextValue(text);
    }),
  );
}

/** The rule of a list: its names, or those of some cells of the tab where there are too many. */
function ruleOf(sheet: Sheet, list: SheetPlan["lists"][number], names: readonly string[]): Rule | null {
  if (Array.isArray(list)) return listRule(list.map((index) => names[index] ?? ""));
  const validation = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  return validation.requireValueInRange(rangeOf(sheet, list), true).build();
}

function addDropdowns(sheet: Sheet, { names, lists, dropdowns }: SheetPlan): void {
  const rules = lists.map((list) => ruleOf(sheet, list, names));
  for (const { row, column, lists: chosen } of dropdowns) {
    if (chosen.length === 0) continue;
    const values = chosen.map((cells) => cells.map((list) => rules[list] ?? null));
    blockRange(sheet, { row, column, values }).setDataValidations(values);
  }
}

function addCharts(sheet: Sheet, { charts }: SheetPlan): void {
  for (const { kind, title, of, row, column } of charts) {
    const blank = sheet.newChart();
    const chart = (kind === "bar" ? blank.asBarChart() : blank.asColumnChart())
      .setTitle(title)
      .setColors(CHART_COLOURS)
      .addRange(rangeOf(sheet, of))
      .setNumHeaders(1)
      .setPosition(row + 1, column + 1, 0, 0)
      .build();
    sheet.insertChart(chart);
  }
}

function addHighlights(sheet: Sheet, { highlights }: SheetPlan): void {
  if (highlights.length === 0) return;
  sheet.setConditionalFormatRules(
    highlights.map(({ of, formula, background }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(background)
        .setRanges([rangeOf(sheet, of)])
        .build(),
    ),
  );
}

function paint(sheet: Sheet, all: Range, plan: SheetPlan): void {
  const { cells, widths, heads, backgrounds, notes, formats, atRight } = plan;
  const ofRow = (row: number): Range => sheet.getRange(row + 1, 1, 1, widths.length);
  const ofColumn = (column: number): Range => sheet.getRange(1, column + 1, cells.length);
  all.setVerticalAlignment("top").setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  for (const column of atRight) ofColumn(column).setHorizontalAlignment("right");
  if (plan.fontSize !== undefined) all.setFontSize(plan.fontSize);
  if (plan.dated) ofRow(0).setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).setFontColor(QUIET_TEXT);
  const { colours } = backgrounds;
  if (colours.length > 0) {
    blockRange(sheet, { row: backgrounds.row, column: 0, values: colours }).setBackgrounds(colours);
  }
  if (notes.texts.length > 0) {
    const values = notes.texts.map((text) => [text]);
    blockRange(sheet, { ...notes, values }).setNotes(values);
  }
  for (const { column, format } of formats) ofColumn(column).setNumberFormat(format);
  for (const row of heads)
    ofRow(row).setBackground(HEADER_BACKGROUND).setFontColor(HEADER_TEXT).setFontWeight("bold");
}

/** Writes a plan whole into an empty tab; `moment` begins its first cell. The calls do not grow with the rows. */
export function layOut(sheet: Sheet, plan: SheetPlan, moment: string): void {
  const { cells, widths, hidden, frozen } = plan;
  fit(sheet, Math.max(cells.length, frozen + 1), widths.length);
  const rows = cells.map((row, index) => safeCells(index === 0 ? dated(row, moment) : row));
  const all = sheet.getRange(1, 1, rows.length, widths.length).setValues(rows);
  disarm(sheet, all);
  paint(sheet, all, plan);
  addDropdowns(sheet, plan);
  widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  if (hidden.length > 0) sheet.hideColumns(hidden.from + 1, hidden.length);
  sheet.setFrozenRows(frozen);
  if (plan.frozenColumns !== undefined) sheet.setFrozenColumns(plan.frozenColumns);
  if (plan.colour !== undefined) sheet.setTabColor(plan.colour);
  addHighlights(sheet, plan);
  if (plan.carried !== undefined) carry(sheet, plan.carried);
  addCharts(sheet, plan);
  if (plan.filtered === true && rows.length > frozen)
    sheet.getRange(frozen, 1, rows.length - frozen + 1, widths.length).createFilter();
}

function dated(row: readonly PlanCell[], moment: string): readonly PlanCell[] {
  const [first = "", ...others] = row;
  return moment === "" ? row : [first === "" ? moment : `${moment} · ${String(first)}`, ...others];
}
