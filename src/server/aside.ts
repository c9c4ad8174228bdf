import { type Aside, type AsideCell, type AsideTexts, TAB_NAME } from "../core/tabs/aside.ts";
import { isSaid } from "../core/tabs/table.ts";
import { isGrid } from "./is-grid.ts";
import { Refusal } from "./reply.ts";
import { sheetWithId, workbook } from "./workbook.ts";
import type { Writes } from "./writes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** All cells of a tab, filled or not. */
const allOf = (sheet: Sheet): Range => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());

/** What a dropdown offers that names its items itself; nothing for any other rule. */
function offeredBy(rule: Rule | null | undefined): string[] {
  const items: unknown = rule?.getCriteriaValues()[0];
  return Array.isArray(items) ? items.map(String) : [];
}

/** What a rule says beside its items: a formula, the help that it shows. */
const saidBy = (rule: Rule | null): string =>
  [rule?.getHelpText(), ...(rule?.getCriteriaValues() ?? [])]
    .filter((each) => typeof each === "string")
    .join("\n");

/** The cells that say anything of what is read of all. */
const said = (rows: readonly string[][]): AsideCell[] =>
  rows.flatMap((cells, row) => cells.flatMap((text, column) => (text === "" ? [] : [{ row, column, text }])));

function asideOf(sheet: Sheet): Aside {
  const range = allOf(sheet);
  const rules = range.getDataValidations();
  return {
    sheetId: sheet.getSheetId(),
    notes: said(range.getNotes()),
    offered: (rules[0] ?? []).map((_, column) => [
      ...new Set(rules.flatMap((row) => offeredBy(row[column]))),
    ]),
    formulas: said(range.getFormulas()),
    rules: said(rules.map((row) => row.map(saidBy))),
  };
}

/** What stands beside the cells of each tab. */
export function readAside(): Aside[] {
  return workbook().getSheets().filter(isGrid).map(asideOf);
}

/** A rule with other items; the very same where none of its items changes. */
function renewed(rule: Rule | null, after: (item: string) => string): Rule | null {
  const items = offeredBy(rule);
  const left = [...new Set(items.map(after).filter(isSaid))];
  if (rule === null || left.join() === items.join()) return rule;
  return left.length === 0 ? null : rule.copy().requireValueInList(left, true).build();
}

/**
 * Puts other texts in the place of notes, of items of dropdowns, at whatever cell of their column they stand, and of the name
 * of the tab; `""` takes notes and items away.
 *
 * @throws {Refusal} where the tab is gone.
 */
export function writeAside(writes: Writes, { sheetId, texts }: AsideTexts): Record<string, never> {
  const sheet = sheetWithId(sheetId);
  if (sheet === undefined) throw new Refusal("dyadsGone");
  const range = allOf(sheet);
  const rules = range.getDataValidations();
  const afterIn = (column: number) => (was: string) =>
    texts.find((text) => text.column === column && text.was === was)?.value ?? was;
  const put = (column: number, was: string, set: (text: string) => unknown): void => {
    const value = afterIn(column)(was);
    if (value !== was) writes.put(set, value, was);
  };
  put(TAB_NAME, sheet.getName(), (name) => sheet.setName(name));
  for (const { row, column, text } of said(range.getNotes()))
    put(column, text, (note) => range.getCell(row + 1, column + 1).setNote(note));
  for (const column of new Set(texts.map((text) => text.column))) {
    const before = rules.map((row) => row[column] ?? null);
    const now = before.map((rule) => renewed(rule, afterIn(column)));
    const last = now.map((rule, row) => rule !== before[row]).lastIndexOf(true) + 1;
    if (last > 0)
      writes.put(
        (list) => sheet.getRange(1, column + 1, last).setDataValidations(list.map((rule) => [rule])),
        now.slice(0, last),
        before.slice(0, last),
      );
  }
  return {};
}
