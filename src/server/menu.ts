import { page } from "./page.ts";
import { quietly } from "./writes.ts";
import { personWords } from "./person-words.ts";
import { clearTrials } from "./trials.ts";

/**
 * The menu *Extensions > Dyade*: what a person comes to do. Runs for everyone who opens the file, also before they have
 * authorised anything (AuthMode.NONE): it builds the menu and touches no other service.
 */
export function buildMenu(): void {
  const { pair, decide, help } = personWords();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(pair, "showSidebar")
    .addItem(decide, "showDecisions")
    .addItem(help, "showHelp")
    .addToUi();
}

/** Opens the panel, at one of its rooms where one is named: the page says so at its very end, where the panel finds it. */
export function openSidebar(room?: "decide" | "help"): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  quietly(clearTrials);
  const panel = page("sidebar").setTitle(personWords().panelTitle);
  if (room !== undefined) panel.append(`<meta name="dyade-room" content="${room}">`);
  SpreadsheetApp.getUi().showSidebar(panel);
}
