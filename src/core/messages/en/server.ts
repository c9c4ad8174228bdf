import type { ServerWords } from "../fr/server.ts";

/** The words that the add-on itself shows: its menu and what it answers when something is in the way. English. */
export const server: ServerWords = {
  pair: "Pair…",
  decide: "Decide…",
  help: "Help",
  panelTitle: "Dyade",
  busy: "Someone else is writing in this workbook. Wait a few seconds and try again. Nothing was changed.",
  unreadableRequest: "The panel and the program are not of the same version. Reload the spreadsheet.",
  dyadsGone:
    "This tab, or the answers it comes from, is no longer in the workbook. Nothing was changed. Read the workbook again.",
  perhapsWritten:
    "Google stopped answering: part of it may have been written. Look at the tab, then try again: nothing will be done twice.",
  tabUnchecked:
    "This tab can no longer be checked: a column or the first row is missing, a column is there twice, or a question is no longer asked. Nothing is written there. Undo (Ctrl+Z), or open the panel, which says what to do.",
  storeFull:
    "This text does not fit in the 500 KB of the workbook. Nothing was kept. Shorten it, or remove other choices.",
  protectedCells:
    "Cells of this tab are protected. Nothing was changed. Ask whoever protects them to let you write there: Data > Protect sheets and ranges.",
  tabGone: (tab) => `The tab “${tab}” no longer exists. Read the workbook again.`,
  unexpected: "This is an error of the program, not of your data. Nothing was changed. Try again.",
  tabChanged: (tab) =>
    `The tab “${tab}” has changed meanwhile. Nothing was written. Read the workbook again, then start over.`,
};
