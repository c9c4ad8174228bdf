import type { SidebarWords } from "../fr/sidebar.ts";

/** What is said where Google does not answer, or something failed. English. */
export const outOfReach: SidebarWords["outOfReach"] = {
  title: "Google is not answering",
  what: "Dyade cannot read this spreadsheet. This mostly happens when several Google accounts are signed in to the same browser: Google no longer knows which one is yours.",
  remedy: "What you can do",
  steps: [
    "Open the spreadsheet in a private window, or in a browser profile signed in to one Google account only.",
    "Open the panel again there with Extensions > Dyade.",
    "If nothing changes, ask the owner of the spreadsheet to share it with you as an editor, then send the details to whoever helps you.",
  ],
  brief:
    "Google did not answer. If several Google accounts are signed in to this browser, open the spreadsheet in a private window or in a profile with one account only, then try again.",
};

export const newVersion: SidebarWords["newVersion"] = {
  what: "A new version of Dyade has just been installed. Close this panel, then open it again with Extensions > Dyade: everything in the workbook stays there.",
  keep: "Keep my changes to the settings first",
  kept: "Your changes are kept with the workbook.",
};

export const fault: SidebarWords["fault"] = {
  title: "Something failed",
  unexpected:
    "Dyade ran into an error in the program, not in your data. The responses were not touched. Try again; if the error comes back, send the details to whoever maintains Dyade.",
  perhapsWritten:
    "Google did not answer: it may have been written. Look in the spreadsheet, then try again: nothing will be done twice.",
  noAnswer: "Google is not answering. Nothing was changed. Wait a little, then try again.",
  googleFailed:
    "Google broke down for a moment: this is neither Dyade nor your data. Wait a minute, then try again.",
  writtenUnread:
    "It is written. Only reading the workbook again failed, at Google: what you see here is from before. Wait a minute, then read the workbook again.",
  offline: "No connection to the Internet: nothing was sent. Check your connection, then try again.",
  sessionOver:
    "Google no longer recognises you, as often happens overnight. Nothing was changed. Reload the spreadsheet, then open the panel again with Extensions > Dyade.",
  outdated:
    "A new version of Dyade has just been installed, and this panel belongs to the old one. Nothing was changed. Close it, then open it again with Extensions > Dyade.",
  details: "Details for whoever helps you",
  detailsWhat: "They say where the program stopped. Paste them into a message.",
  copy: "Copy the details",
  copied: "Details copied",
};
