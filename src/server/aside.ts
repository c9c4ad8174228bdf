import type { Aside, AsideTexts } from "../core/tabs/aside.ts";
import { hullOf } from "../core/tabs/block.ts";
import { isGrid } from "./is-grid.ts";
import { Refusal, personWords } from "./reply.ts";
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

function asideOf(sheet: Sheet): Aside {
  const range = allOf(sheet);
  const formulas = range.getFormulas();
  const rules = range.getDataValidations();
  const columns = [...(formulas[0] ?? []).keys()];
  return {
    sheetId: sheet.getSheetId(),
    notes: range
      .getNotes()
      .flatMap((texts, row) => texts.flatMap((text, column) => (text === "" ? [] : [{ row, column, text }]))),
    offered: columns
      .map((column) => ({
        column,
        items: [...new Set(rules.flatMap((row) => offeredBy(row[column] ?? null)))],
      }))
      .filter(({ items }) => items.length > 0),
    formulas: columns.filter((column) => formulas.some((row) => row[column] !== "")),
  };
}

/** What stands beside the cells of each tab. */
export function readAside(): Aside[] {
  return SpreadsheetApp.getActive().getSheets().filter(isGrid).map(asideOf);
}

/** The rule of a cell with other items; the same where none of them changes. */
function renewer(after: ReadonlyMap<string, string>): (rule: Rule | null) => Rule | null {
  const renewed = new Map<string, Rule | null>();
  return (rule) => {
    const items = offeredBy(rule);
    if (rule === null || !items.some((item) => after.has(item))) return rule;
    const key = JSON.stringify(items);
    const left = [...new Set(items.map((item) => after.get(item) ?? item))].filter((item) => item !== "");
    const next =
      renewed.get(key) ?? (left.length === 0 ? null : rule.copy().requireValueInList(left, true).build());
    renewed.set(key, next);
    return next;
  };
}

/**
 * Puts other texts in the place of notes, and of items of dropdowns, at whatever cell of their column they stand; `""` takes
 * them away.
 *
 * @throws {Refusal} where the tab is gone.
 */
export function writeAside(writes: Writes, { sheetId, texts }: AsideTexts): Record<string, never> {
  const isIt = (sheet: Sheet): boolean => sheet.getSheetId() === sheetId;
  const sheet = SpreadsheetApp.getActive().getSheets().find(isIt);
  if (sheet === undefined) throw new Refusal(personWords().dyadsGone);
  const range = allOf(sheet);
  const [notes, rules] = [range.getNotes(), range.getDataValidations()];
  for (const column of new Set(texts.map((text) => text.column))) {
    const after = new Map(
      texts.filter((text) => text.column === column).map(({ was, value }) => [was, value]),
    );
    notes.forEach((cells, row) => {
      const note = cells[column] ?? "";
      const value = after.get(note);
      if (note === "" || value === undefined) return;
      const cell = sheet.getRange(row + 1, column + 1);
      writes.do(
        () => cell.setNote(value),
        () => cell.setNote(note),
      );
    });
    const before = rules.map((row) => row[column] ?? null);
    const now = before.map(renewer(after));
    const changed = [...now.keys()].filter((row) => now[row] !== before[row]);
    for (const [first, last] of hullOf(changed)) {
      const cells = sheet.getRange(first + 1, column + 1, last - first + 1, 1);
      const put = (list: readonly (Rule | null)[]) =>
        cells.setDataValidations(list.slice(first, last + 1).map((rule) => [rule]));
      writes.do(
        () => put(now),
        () => put(before),
      );
    }
  }
  return {};
}
