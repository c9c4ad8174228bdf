import { home } from "./home.ts";
import type { InstallationWords } from "../fr/installation.ts";
import { server } from "./server.ts";

/** What the drawings of the installation show: Google's own words, as its screens have them, and ours. English. */
export const installation: InstallationWords = {
  spreadsheet: "Mentoring programme",
  tabs: ["Answers – mentors", "Answers – mentees"],
  menus: ["File", "Edit", "View", "Insert", "Data", "Tools"],
  extensions: "Extensions",
  extensionItems: ["Add-ons", "Macros", "Apps Script"],
  appsScript: "Apps Script",
  dyade: "Dyade",
  pair: server.pair,
  untitled: "Untitled project",
  file: "Code.gs",
  save: "Save project",
  run: "Run",
  selectAll: "Ctrl+A",
  paste: "Ctrl+V",
  end: "// Fin de Dyade. End of Dyade.",
  reload: "Reload",
  required: "Authorisation required",
  requiredWhat: ["A script attached to this document needs", "your permission to run."],
  cancel: "Cancel",
  ok: "OK",
  unverified: "Google hasn’t verified this app",
  unverifiedWhat: [
    "The app is requesting access to info in",
    "your Google Account. Its developer has",
    "not been verified by Google.",
  ],
  advanced: "Advanced",
  goTo: "Go to Dyade (unsafe)",
  back: "Back to safety",
  wants: "Dyade wants access to your Google Account",
  permissions: [
    ["View and manage spreadsheets that this", "application has been installed in"],
    ["Display content in prompts and sidebars", "inside Google Sheets"],
  ],
  allow: "Allow",
  panel: home.title,
  stages: Object.values(home.stages),
  propose: home.next.propose,
  alt: {
    menu: "The menu Extensions is open; Apps Script is circled.",
    paste: "The script editor: the name of the project and the whole text are circled.",
    save: "The script editor after pasting: the save button and the last line are circled.",
    reload: "The spreadsheet: the browser’s reload button is circled.",
    dyade: "The menu Extensions is open, then Dyade: the first item is circled.",
    required: "The box “Authorisation required”: the button OK is circled.",
    unverified:
      "The screen “Google hasn’t verified this app”: Advanced, then the link at the bottom, are circled.",
    allow: "The two permissions that are asked for: the button Allow is circled.",
    panel: "The spreadsheet with Dyade’s panel on the right.",
  },
};
