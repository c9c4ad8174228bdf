import type { Aside, AsideCell, AsideTexts } from "../core/tabs/aside.ts";
import { isSaid } from "../core/tabs/table.ts";
import { isGrid } from "./is-grid.ts";
import { Refusal, personWords } from "./reply.ts";
import { sheetWithId, workbook } from "./workbook.ts";
import type { Writes } from "./writes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** All cells of a tab, filled or not. */
const allOf = (sheet: Sheet): Range => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());

/** What a dropdown offers that names its items itself; nothing for any other rule. */
function offeredBy(rule: Rule | null): string[] {
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
      ...new Set(rules.flatMap((row) => offeredBy(row[column] ?? null))),
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
  return rule === null || left.join() === items.join()
    ? rule
    : left.length === 0
      ? null
      : rule.copy().requireValueInList(left, true).build();
}

/**
 * Puts other texts in the place of notes, and of items of dropdowns, at whatever cell of their column they stand; `""` takes
 * them away.
 *
 * @throws {Refusal} where the tab is gone.
 */
export function writeAside(writes: Writes, { sheetId, texts }: AsideTexts): Record<string, never> {
  const sheet = sheetWithId(sheetId);
  if (sheet === undefined) throw new Refusal(personWords().dyadsGone);
  const range = allOf(sheet);
  const rules = range.getDataValidations().slice(0, sheet.getLastRow());
  const afterIn = (column: number) => (was: string) =>
    texts.find((text) => text.column === column && text.was === was)?.value ?? was;
  for (const { row, column, text } of said(range.getNotes())) {
    const value = afterIn(column)(text);
    if (value !== text) writes.put((note) => range.getCell(row + 1, column + 1).setNote(note), value, text);
  }
  for (const column of new Set(texts.map((text) => text.column))) {
    const before = rules.map((row) => row[column] ?? null);
    const now = before.map((rule) => renewed(rule, afterIn(column)));
    if (now.some((rule, row) => rule !== before[row]))
      writes.put(
        (list) => sheet.getRange(1, column + 1, list.length).setDataValidations(list.map((rule) => [rule])),
        now,
        before,
      );
  }
  return {};
}
