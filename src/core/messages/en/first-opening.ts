import type { FirstOpeningWords } from "../fr/first-opening.ts";

/** What is said to whoever opens a workbook with Dyade for the first time, before there is any answer. English. */
export const firstOpening: FirstOpeningWords = {
  title: "First opening",
  fromKit: "This workbook comes from the starter kit: its tabs and criteria are ready.",
  ifCopy: "Is this workbook a copy?",
  copied:
    "Google has copied the linked forms, too, and it is they that answer here. Four things to do before you invite anybody:",
  steps: [
    "Choose a response tab, then Tools > Manage form > Edit form. Publish the form. Do the same with the other one.",
    "Send the address of these forms. Those that are written in a tab, such as Guide, still lead to the original ones.",
    "Read them again: the name of the organisation, the person in charge of personal information, the date of destruction.",
    "Answer once yourself and read the workbook again: one answer must appear here. Then delete it.",
  ],
};
