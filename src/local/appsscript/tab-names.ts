import type { Sheet, Workbook } from "../model/workbook.ts";

/** Longest name of a tab. */
const NAME_MAX = 100;

/** @throws as Apps Script does for a name that is empty, too long or another tab's. Names differ by more than case. */
export function requireTabName(workbook: Workbook, name: string, renamed?: Sheet): void {
  if (name === "") throw new Error("Sheet name cannot be empty.");
  if (name.length > NAME_MAX)
    throw new Error(`Sheet name cannot be longer than ${String(NAME_MAX)} characters.`);
  const taken = workbook.sheets.some(
    (sheet) => sheet !== renamed && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
