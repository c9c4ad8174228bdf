import type { PageName } from "./page.ts";

/** The text of each page, in the same file. */
declare const PAGES: Readonly<Record<PageName, string>>;

/** A page of a project that is one file. The build puts this in the place of `page.ts`. */
export function page(name: PageName): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(PAGES[name]);
}
