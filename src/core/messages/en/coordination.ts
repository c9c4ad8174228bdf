import type { CoordinationWords } from "../fr/coordination.ts";
import { count, list } from "./grammar.ts";

const filledOnly = "Only people whose cell is filled in or checked take part.";

/** The words of the Coordination tab, in the panel and in its first row. English. */
export const coordination: CoordinationWords = {
  what: "What you know about each person that no form asks: their places this term, their priority, their training. Dyade adds newcomers and never changes what you write there.",
  header: ["Email", "Name", "Places this term", "Priority", "Training done", "Note"],
  make: "Create the Coordination tab",
  makeWith: (people) => `It will have one row per person (${String(people)}).`,
  add: (people) => (people === 1 ? "Add the newcomer" : `Add the ${String(people)} newcomers`),
  present: (people) => `${count(people, "person has", "people have")} a row there.`,
  complete: "Nobody is missing.",
  nobody: "Nobody has answered yet, or the answers cannot be read.",
  misplaced:
    "The first two columns of the tab must be the e-mail and the name: put them back, then read the workbook again.",
  unknowable: (names) =>
    `No row, because no e-mail tells them from someone of the same name: ${list(names)}.`,
  added: (people, tab) =>
    people === 0
      ? `There was nobody to add to the tab “${tab}”.`
      : `${count(people, "row added", "rows added")} to the tab “${tab}”.`,
  columns: "What each column is for",
  columnsWhat: "Add, rename or delete columns as you like, after the first two.",
  columnsLater: "To be chosen once both forms have answers.",
  noColumns:
    "The tab has only the e-mail and the name. Add your own columns to it, then read the workbook again.",
  uses: {
    none: "Nothing: for you alone",
    seats: "Mentors’ places",
    priority: "Mentees’ priority",
    mentors: "Mentors: must be filled in",
    mentees: "Mentees: must be filled in",
    everyone: "Everyone: must be filled in",
    other: "A criterion or another rule",
  },
  hints: {
    none: "",
    seats: "Replaces the answer to the form. A blank cell lets that answer count.",
    priority: "A number, or “yes”: the largest comes first.",
    mentors: filledOnly,
    mentees: filledOnly,
    everyone: filledOnly,
    other: "To change it, see “Your questions” or “Pairing rules”.",
  },
  filled: (cells) => (cells === 0 ? "no cell filled in" : `${count(cells, "cell", "cells")} filled in`),
  nobodyLeft: "No cell is filled in: nobody could take part.",
  inForm: "A form has this question already, and its answers count. Rename the column to make use of it.",
};
