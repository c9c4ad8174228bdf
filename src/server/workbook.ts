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

/** How a tab is named to the panel. */
export function placeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): {
  readonly tab: string;
  readonly sheetId: number;
} {
  return { tab: sheet.getName(), sheetId: sheet.getSheetId() };
}

/** The developer metadata of a name, of a tab or of the whole spreadsheet. */
export function metadataOf(
  place: Pick<GoogleAppsScript.Spreadsheet.Sheet, "createDeveloperMetadataFinder">,
  key: string,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return place.createDeveloperMetadataFinder().withKey(key).find();
}
