import type { ServerWords } from "../fr/server.ts";

/** The words that the add-on itself shows: its menu and what it answers when something is in the way. English. */
export const server: ServerWords = {
  openPanel: "Open the panel",
  panelTitle: "Dyade",
  busy: "Someone else is writing in this workbook with Dyade. Wait a few seconds and try again. Nothing was changed.",
  unreadableRequest: "The panel and the program are not of the same version. Reload the spreadsheet.",
  dyadsGone:
    "This dyads tab, or the answers it was made from, are no longer in the workbook. Nothing was changed. Read the workbook again.",
  perhapsWritten:
    "Google stopped answering while writing: part of it may have been written. Look at the tab, then try again: nothing will be done twice.",
  tabMoving:
    "This tab is changing while Dyade checks it. Nothing was changed. Wait until the others have finished, then try again.",
  tabUnreadable: (lacking: readonly string[], doubled: readonly string[], stateLost: boolean) => {
    const names = (columns: readonly string[]): string => columns.map((name) => `“${name}”`).join(", ");
    const causes = [
      lacking.length > 0 ? `the column ${names(lacking)} is missing` : "",
      doubled.length > 0 ? `the column ${names(doubled)} is there twice` : "",
      stateLost ? "the first row was erased" : "",
    ].filter((cause) => cause !== "");
    return `this tab can no longer be checked: ${causes.join(", ")}. Nothing is written there. Undo that change (Ctrl+Z), or open the panel and choose “Repair the tab”.`;
  },
  questionsGone: (titles: readonly string[]) =>
    `this tab can no longer be checked: the forms no longer ask ${titles.map((title) => `“${title}”`).join(", ")}. Its scores stay those of the day it was proposed. Restore the question, or propose again.`,
  storeFull:
    "This text does not fit in the 500 KB of the workbook. Nothing was kept. Shorten it, or remove other choices.",
  tabGone: (tab) => `The tab “${tab}” no longer exists. Read the workbook again.`,
  unexpected:
    "Dyade met an error that comes from the program, not from your data. Nothing was changed. Try again.",
  tabChanged: (tab) =>
    `The tab “${tab}” has changed meanwhile. Nothing was written. Read the workbook again, then start over.`,
};
