import type { CopyPageWords } from "../fr/copy-page.ts";

/** The page of a release that copies a program at one click. English. */
export const copyPage: CopyPageWords = {
  title: "Copy Dyade",
  edition: (version, day) => `Version ${version}, ${day}. Nothing is sent: the program is in this page.`,
  addOn: {
    what: "To pair, in a spreadsheet:",
    copy: "Copy the program Dyade",
    label: "The program Dyade",
  },
  kit: {
    what: "To make the spreadsheet and the forms, if you start from nothing:",
    copy: "Copy the kit",
    label: "The kit",
  },
  done: "Copied. Paste it into the script editor (Ctrl+V).",
  byHand: "The browser refused. The text is selected below: copy it with Ctrl+C.",
  next: "Read what comes next, one picture per screen",
  steps: "install.html",
};
