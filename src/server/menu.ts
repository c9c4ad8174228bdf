import { personWords } from "./reply.ts";

/**
 * The menu *Extensions > Dyade*. Runs for everyone who opens the file, also before they have authorised anything
 * (AuthMode.NONE): it builds the menu and touches no other service.
 */
export function buildMenu(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(personWords().openPanel, "showSidebar").addToUi();
}

export function openSidebar(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(personWords().panelTitle);
  SpreadsheetApp.getUi().showSidebar(page);
}
