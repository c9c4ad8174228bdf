type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A dropdown written as a list holds this many names. */
const LIST_LIMIT = 500;

/** A dropdown of names as they are, but for those that begin like a formula; these can still be typed. Null for none. */
export function listRule(names: readonly string[]): Rule | null {
  const offered = [...new Set(names)]
    .filter((name) => name !== "" && !/^\s*[=+\-@]/.test(name))
    .slice(0, LIST_LIMIT);
  if (offered.length === 0) return null;
  return SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireValueInList(offered, true).build();
}
