/** The tab with an id, whatever its name is now. */
export function sheetWithId(id: number): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  return SpreadsheetApp.getActive()
    .getSheets()
    .find((sheet) => sheet.getSheetId() === id);
}
