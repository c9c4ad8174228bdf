/** Whether a tab has cells: a chart moved to its own tab and a connected sheet have none, and refuse to be read. */
export function isGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return String(sheet.getType()) === "GRID";
}
