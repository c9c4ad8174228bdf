import type { SidebarWords } from "../fr/sidebar.ts";
import { count } from "./grammar.ts";

/** What is said before there is any answer, or before there are answers to both forms. English. */
export const empty: SidebarWords["empty"] = {
  what: "Dyade reads the answers of two forms: the mentors’ and the mentees’. This workbook has no response tab yet. There are three ways to begin.",
  ways: [
    {
      name: "Copy the recommended questions",
      what: "The questions for both forms, each with its reason, to copy into two Google Forms. This is what the blue button does.",
    },
    {
      name: "Start from the kit",
      what: "It creates the spreadsheet and both forms, already linked, with the criteria set. Ask whoever installed Dyade for it.",
    },
    {
      name: "Link your own forms",
      what: "In each form, open the Responses tab and choose Link to Sheets, then this workbook. Then read the workbook again.",
    },
  ],
  room: "This workbook has no linked form yet. The home screen says how to begin.",
  goHome: "See how to begin",
  other: "Are your answers already in another tab? Choose it here.",
};

export const unanswered: SidebarWords["unanswered"] = {
  oneLinked: "One form is linked; nobody has answered it yet.",
  bothWait: "Both your forms are linked; nobody has answered yet.",
  oneLinkedWhat:
    "If it serves both mentors and mentees, that is all you need. If not, link the other form to this workbook too.",
  checkWhat:
    "Now is the time to look over your questions: a form is easy to change while nobody has answered it.",
  answered: {
    mentor: (number) => count(number, "answer from mentors", "answers from mentors"),
    mentee: (number) => count(number, "answer from mentees", "answers from mentees"),
  },
  linked: {
    mentor: "The mentors’ form is linked: 0 answers so far.",
    mentee: "The mentees’ form is linked: 0 answers so far.",
  },
  unlinked: {
    mentor: "The mentors’ form is not linked to this workbook yet.",
    mentee: "The mentees’ form is not linked to this workbook yet.",
  },
  alone: {
    mentor: "Give mentees the directory, to browse before any pairing, and see what your mentors offer.",
    mentee: "See which topics are wanted, and copy a message to recruit mentors for them.",
  },
  room: "This screen waits for answers to both forms.",
};
