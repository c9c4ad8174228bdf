import type { RowChoices } from "../core/dyads/changed-choices.ts";
import type { DyadsTab } from "../core/dyads/tab/read-tab.ts";
import { listRule } from "./list-rule.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives rows of newcomers, and rows whose mentee changed, the dropdowns that a run gives: the mentors possible for that
 * mentee, and the lists of statuses and mentees that all rows share.
 *
 * @param mentors the labels that `choices` count in.
 */
export function renewDropdowns(
  sheet: Sheet,
  { at, head }: Pick<DyadsTab, "at" | "head">,
  rows: readonly RowChoices[],
  mentors: readonly string[],
): void {
  const shared = (["status", "mentee"] as const).map((name) => {
    const cells = sheet.getRange(head + 1, at[name] + 1, Math.max(sheet.getLastRow() - head, 1), 1);
    const rule =
      cells
        .getDataValidations()
        .flat()
        .find((candidate) => candidate !== null) ?? null;
    return { column: at[name] + 1, rule };
  });
  for (const { row, choices } of rows) {
    const chosen = listRule(choices.map((mentor) => mentors[mentor] ?? ""));
    for (const { column, rule } of [...shared, { column: at.mentor + 1, rule: chosen }])
      if (rule !== null) sheet.getRange(row + 1, column).setDataValidation(rule);
  }
}
