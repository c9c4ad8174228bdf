import { HEAD } from "../core/dyads/read-tab.ts";
import { COLUMNS, type ColumnName, type DyadsSheet, type SheetRow } from "../core/dyads/sheet.ts";
import { asText } from "./cells.ts";
import type { Sources } from "./sources.ts";
import { HEADER_BACKGROUND, HEADER_TEXT, SUMMARY_TEXT, WIDTHS, backgrounds } from "./looks.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const WIDTH = COLUMNS.length;
/** A dropdown written as a list holds this many names; a longer one points to cells. */
const LIST_LIMIT = 500;
/** A cell holds 50,000 characters. */
const CELL_LIMIT = 49_000;

function columnOf(name: ColumnName): number {
  return COLUMNS.indexOf(name) + 1;
}

/** The cells of a row, untrusted text kept as text. */
export function safeCells({ cells }: SheetRow): (string | number)[] {
  return cells.map((cell) => (typeof cell === "string" ? asText(cell) : cell));
}

/** Names that a dropdown may offer: one that begins like a formula is left out, and can still be typed. */
function offered(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== "" && !/^\s*[=+\-@]/.test(name));
}

function listRule(names: readonly string[]): Rule | null {
  const list = offered(names).slice(0, LIST_LIMIT);
  if (list.length === 0) return null;
  return SpreadsheetApp.newDataValidation().requireValueInList(list, true).setAllowInvalid(true).build();
}

/** The dropdowns of status, mentee and mentor; editing is never blocked, so other values are allowed. */
function dropdowns(sheet: Sheet, plan: DyadsSheet): (Rule | null)[][] {
  const status = listRule(plan.statuses);
  const everyone = sheet.getRange(HEAD + 1, columnOf("mentee"), plan.rows.length, 1);
  const mentee =
    plan.mentees.length <= LIST_LIMIT
      ? listRule(plan.mentees)
      : SpreadsheetApp.newDataValidation().requireValueInRange(everyone, true).setAllowInvalid(true).build();
  return plan.rows.map(({ choices }) => [
    status,
    mentee,
    listRule(choices.map((mentor) => plan.mentors[mentor] ?? "")),
  ]);
}

/** Makes room for every row and leaves no column beside ours. */
function fit(sheet: Sheet, rows: number): void {
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const spare = sheet.getMaxColumns() - WIDTH;
  if (spare > 0) sheet.deleteColumns(WIDTH + 1, spare);
}

/** What row 1 says, and above the hidden keys, for the re-checks, with which settings and from where the run was made. */
export interface Origin {
  readonly moment: string;
  readonly sources: Sources;
}

function write(sheet: Sheet, plan: DyadsSheet, { moment, sources }: Origin): void {
  const settings = JSON.stringify(plan.settings);
  const first: Partial<Record<ColumnName, string>> = {
    status: `${moment} · ${plan.summary}`,
    menteeKey: settings.length <= CELL_LIMIT ? settings : "",
    mentorKey: JSON.stringify(sources),
  };
  const summary = COLUMNS.map((name) => asText(first[name] ?? ""));
  sheet
    .getRange(1, 1, plan.rows.length + HEAD, WIDTH)
    .setValues([summary, plan.headers, ...plan.rows.map(safeCells)]);
}

/** A last line of defence: a cell that became a formula in spite of all becomes text again. */
function disarm(sheet: Sheet, plan: DyadsSheet): void {
  const formulas = sheet.getRange(1, 1, plan.rows.length + HEAD, WIDTH).getFormulas();
  formulas.forEach((row, rowIndex) =>
    row.forEach((formula, columnIndex) => {
      if (formula === "") return;
      const text = SpreadsheetApp.newRichTextValue().setText(formula).build();
      sheet.getRange(rowIndex + 1, columnIndex + 1).setRichTextValue(text);
    }),
  );
}

function paint(sheet: Sheet, { rows }: DyadsSheet): void {
  const mentorAt = columnOf("mentor") - 1;
  const all = sheet.getRange(HEAD + 1, 1, rows.length, WIDTH);
  all.setBackgrounds(rows.map(({ level, cells }) => backgrounds(level, cells[mentorAt] !== "")));
  all.setVerticalAlignment("top").setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  sheet.getRange(HEAD + 1, columnOf("score"), rows.length, 1).setNumberFormat("0.0");
  sheet.getRange(HEAD + 1, columnOf("watch"), rows.length, 1).setNotes(rows.map(({ note }) => [note]));
  sheet
    .getRange(1, 1, 1, WIDTH)
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW)
    .setFontColor(SUMMARY_TEXT);
  sheet
    .getRange(HEAD, 1, 1, WIDTH)
    .setBackground(HEADER_BACKGROUND)
    .setFontColor(HEADER_TEXT)
    .setFontWeight("bold")
    .setVerticalAlignment("middle");
}

/** Writes a dyads tab whole: the number of service calls does not grow with the number of people. */
export function layOut(sheet: Sheet, plan: DyadsSheet, origin: Origin): void {
  fit(sheet, plan.rows.length + HEAD);
  write(sheet, plan, origin);
  disarm(sheet, plan);
  paint(sheet, plan);
  sheet
    .getRange(HEAD + 1, columnOf("status"), plan.rows.length, 3)
    .setDataValidations(dropdowns(sheet, plan));
  COLUMNS.forEach((name, index) => sheet.setColumnWidth(index + 1, WIDTHS[name]));
  sheet.hideColumns(columnOf("menteeKey"), 2);
  sheet.setFrozenRows(HEAD);
}
