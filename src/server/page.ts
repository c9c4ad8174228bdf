/** The pages of the project: the panel, and the template of the directory. */
export type PageName = "sidebar" | "directory";

/** A page, which is a file of the project beside the script. */
export function page(name: PageName): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile(name);
}
