/** The spreadsheet that the script is opened in. */
export function workbook(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActive();
}

/** Its tab with an id, whatever the name of the tab is now. */
export function sheetWithId(id: number): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  return workbook()
    .getSheets()
    .find((sheet) => sheet.getSheetId() === id);
}
