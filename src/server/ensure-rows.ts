/** Adds rows at the bottom of a sheet that has fewer than `count`, at once: what is written there can be taken back then. */
export function ensureRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, count: number): void {
  const missing = count - sheet.getMaxRows();
  if (missing <= 0) return;
  sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  SpreadsheetApp.flush();
}
