import type { FaultWords } from "../fr/faults.ts";
import { server } from "./server.ts";

/** What is in the way of what the panel asked of the script: the sentence and its remedy, by what the script answers. English. */
export const faults: FaultWords = {
  busy: () =>
    "Someone else is writing in this workbook. Wait a few seconds and try again. Nothing was changed.",
  unreadableRequest: () => "The panel and the program are not of the same version. Reload the spreadsheet.",
  dyadsGone: () =>
    "This tab, or the answers it comes from, is no longer in the workbook. Nothing was changed. Read the workbook again.",
  perhapsWritten: () =>
    "Google stopped answering: part of it may have been written. Look at the tab, then try again: nothing will be done twice.",
  tabUnchecked: () => server.tabUnchecked,
  storeFull: () =>
    "This text does not fit in the 500 KB of the workbook. Nothing was kept. Shorten it, or remove other choices.",
  protectedCells: () =>
    "Cells of this tab are protected. Nothing was changed. Ask whoever protects them to let you write there: Data > Protect sheets and ranges.",
  tabGone: (tab) => `The tab “${tab}” no longer exists. Read the workbook again.`,
  unexpected: () => "This is an error of the program, not of your data. Nothing was changed. Try again.",
  tabChanged: (tab) =>
    `The tab “${tab}” has changed meanwhile. Nothing was written. Read the workbook again, then start over.`,
};
