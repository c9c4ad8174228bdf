import type { SheetPlan } from "../core/tabs/sheet-plan.ts";
import { carry } from "./carry.ts";
import { safeCells } from "./cells.ts";
import { ensureRows } from "./ensure-rows.ts";
import { listRule } from "./list-rule.ts";
import { blockRange, rangeOf } from "./range-of.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const HEADER_BACKGROUND = "#1f3b57";
const HEADER_TEXT = "#ffffff";
const QUIET_TEXT = "#5f6368";

/** Makes room for every row and leaves no column beside ours. */
function fit(sheet: Sheet, rows: number, columns: number): void {
  ensureRows(sheet, rows);
  const more = columns - sheet.getMaxColumns();
  if (more > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), more);
  else if (more < 0) sheet.deleteColumns(columns + 1, -more);
}

/** A last line of defence: a cell that became a formula in spite of all becomes text again. */
function disarm(sheet: Sheet, rows: number, columns: number): void {
  const formulas = sheet.getRange(1, 1, rows, columns).getFormulas();
  formulas.forEach((row, rowIndex) =>
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

function paint(sheet: Sheet, plan: SheetPlan): void {
  const { cells, frozen, heads, backgrounds, notes, formats } = plan;
  const width = plan.widths.length;
  const below = cells.length - frozen;
  const all = sheet.getRange(1, 1, cells.length, width);
  all.setVerticalAlignment("top").setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  if (plan.fontSize !== undefined) all.setFontSize(plan.fontSize);
  if (plan.dated) {
    const first = sheet.getRange(1, 1, 1, width);
    first.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).setFontColor(QUIET_TEXT);
  }
  const { colours } = backgrounds;
  if (colours.length > 0) {
    sheet.getRange(backgrounds.row + 1, 1, colours.length, width).setBackgrounds(colours);
  }
  if (notes.texts.length > 0) {
    const noted = sheet.getRange(notes.row + 1, notes.column + 1, notes.texts.length, 1);
    noted.setNotes(notes.texts.map((text) => [text]));
  }
  if (below > 0) {
    for (const { column, format } of formats) {
      sheet.getRange(frozen + 1, column + 1, below, 1).setNumberFormat(format);
    }
  }
  for (const row of heads) {
    const head = sheet.getRange(row + 1, 1, 1, width);
    head.setBackground(HEADER_BACKGROUND).setFontColor(HEADER_TEXT).setFontWeight("bold");
  }
}

/** Writes a plan whole into an empty tab; `moment` begins its first cell. The calls do not grow with the rows. */
export function layOut(sheet: Sheet, plan: SheetPlan, moment: string): void {
  const { cells, widths, hidden, frozen } = plan;
  fit(sheet, Math.max(cells.length, frozen + 1), widths.length);
  const rows = cells.map((row, index) => safeCells(index === 0 ? dated(row, moment) : row));
  sheet.getRange(1, 1, rows.length, widths.length).setValues(rows);
  disarm(sheet, rows.length, widths.length);
  paint(sheet, plan);
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
    sheet.getRange(frozen, 1, rows.length - frozen + 1, sheet.getMaxColumns()).createFilter();
}

function dated([first = "", ...others]: readonly (string | number)[], moment: string): (string | number)[] {
  const begun = [moment, String(first)].filter((text) => text !== "").join(" · ");
  return [moment === "" ? first : begun, ...others];
}
