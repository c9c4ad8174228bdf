import type { ServerWords } from "../fr/server.ts";

/** The words that the add-on itself shows: its menu and what it answers when something is in the way. English. */
export const server: ServerWords = {
  pair: "Pair…",
  decide: "Decide…",
  help: "Help",
  panelTitle: "Dyade",
  busy: "Someone else is writing in this workbook with Dyade. Wait a few seconds and try again. Nothing was changed.",
  unreadableRequest: "The panel and the program are not of the same version. Reload the spreadsheet.",
  dyadsGone:
    "This dyads tab, or the answers it was made from, are no longer in the workbook. Nothing was changed. Read the workbook again.",
  perhapsWritten:
    "Google stopped answering while writing: part of it may have been written. Look at the tab, then try again: nothing will be done twice.",
  tabUnchecked:
    "This tab can no longer be checked: it lacks a column or its first row, a column is there twice, or the forms no longer ask one of its questions. Nothing is written there. Undo that change (Ctrl+Z), or open the panel, which says what to do.",
  storeFull:
    "This text does not fit in the 500 KB of the workbook. Nothing was kept. Shorten it, or remove other choices.",
  protectedCells:
    "Cells of this tab are protected, and Google does not let you write there. Nothing was changed. Ask whoever protects them to let you in: Data > Protect sheets and ranges.",
  tabGone: (tab) => `The tab “${tab}” no longer exists. Read the workbook again.`,
  unexpected:
    "Dyade met an error that comes from the program, not from your data. Nothing was changed. Try again.",
  tabChanged: (tab) =>
    `The tab “${tab}” has changed meanwhile. Nothing was written. Read the workbook again, then start over.`,
};
