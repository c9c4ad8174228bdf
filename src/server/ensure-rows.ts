/** Adds rows at the bottom of a sheet that has fewer than `count`. */
export function ensureRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, count: number): void {
  const missing = count - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}
