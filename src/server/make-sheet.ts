import type { Writes } from "./writes.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes a tab behind `count` others. Taken back, it is deleted where it is blank: else it may be somebody else's. */
export function makeSheet(writes: Writes, spreadsheet: Spreadsheet, name: string, count: number): Sheet {
  const sheetNow = (): Sheet | null => spreadsheet.getSheetByName(name);
  writes.do(
    () => spreadsheet.insertSheet(name, count),
    () => {
      const left = sheetNow();
      if (left?.getLastRow() === 0) spreadsheet.deleteSheet(left);
    },
  );
  const sheet = sheetNow();
  if (sheet === null) throw new Error(`${name} was not made`);
  return sheet;
}
