import { isSaid } from "../../tabs/table.ts";
import type { DyadCounts } from "../../home/dyad-counts.ts";
import type { ToCheck } from "../../home/home.ts";
import type { Recruited } from "../../home/recruiting.ts";
import type { HomeWords } from "../fr/home.ts";
import { count, dayInWords } from "./grammar.ts";

/** The words of the first screen, in English. */
export const home: HomeWords = {
  title: "Home",
  stages: {
    recruit: "Recruit",
    check: "Check",
    pair: "Pair",
    decide: "Decide",
    introduce: "Introduce",
    follow: "Follow up",
  },
  states: { done: "done", open: "under way", ahead: "to come" },
  next: {
    begin: "Copy the questions",
    look: "Check your questions",
    find: "See whom to recruit",
    browse: "Make the directory",
    tabs: "Choose the tabs of answers",
    mend: "Fix the errors",
    uses: "See how your questions are read",
    settle: "Settle the questions",
    propose: "Propose dyads",
    repair: "Repair the dyads tab",
    place: "Place the people without a mentor",
    welcome: "Place the new people",
    decide: "Decide on the dyads",
    ask: "Ask, and read the answers",
    introduce: "Introduce the dyads",
    follow: "Follow up on the dyads",
  },
  continues: (step: string) => `Continue: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
  stagesTitle: "Where the programme stands",
  tools: "Other tools",

  people: ({ mentees, mentors, seats }: Recruited) =>
    `${count(mentees, "mentee", "mentees")} · ${count(mentors, "mentor", "mentors")} (${count(seats, "place", "places")})`,
  mentees: (mentees: number) => `${count(mentees, "mentee", "mentees")} · no mentor`,
  mentors: (mentors: number, seats: number) =>
    `${count(mentors, "mentor", "mentors")} (${count(seats, "place", "places")}) · no mentee`,
  shortage: (topic: string, seats: number) => `${count(seats, "place", "places")} short in ${topic}`,
  noForms: "Two forms to create or to link",
  noAnswers: "0 answers so far",
  unread: "The answers cannot be read for now",
  noTabs: "Two tabs of answers to choose",

  checking: "Checking the answers…",
  doubtful: (questions: number) => count(questions, "form question to look at", "form questions to look at"),
  toCheck: ({ questions, errors, warnings }: ToCheck) => {
    const parts = [
      errors > 0 ? count(errors, "error to fix", "errors to fix") : "",
      questions > 0 ? count(questions, "question to settle", "questions to settle") : "",
      warnings > 0 ? count(warnings, "point to check", "points to check") : "",
    ].filter(isSaid);
    return parts.length === 0 ? "Nothing to settle" : parts.join(" · ");
  },
  questionsFirst: "Your questions, while they can still change",

  notPaired: "No dyads yet",
  waits: "Waits for answers to both forms",
  unreadable: "The dyads tab cannot be read",
  paired: ({ dyads, confirmed, refused, unplaced }: DyadCounts) =>
    `${confirmed > 0 ? count(dyads - refused, "dyad", "dyads") : `${String(dyads - refused)} proposed`}${unplaced === 0 ? "" : ` · ${String(unplaced)} without a mentor`}`,
  toMend: (rows: number) => `${count(rows, "row", "rows")} to correct in the tab`,
  newcomers: (people: number) => count(people, "person not in the tab yet", "people not in the tab yet"),
  newMentors: (people: number) => count(people, "mentor has come since", "mentors have come since"),
  of: (done: number, all: number) => `${String(done)} of ${String(all)}`,
  toDiscuss: (dyads: number) => `${String(dyads)} to discuss`,
  asking: ({ declined, late, accepted, toSettle, toAsk, waiting }) =>
    [
      declined > 0 ? count(declined, "dyad declined", "dyads declined") : "",
      accepted > 0 ? `${String(accepted)} accepted, to confirm` : "",
      toSettle > 0 ? `${String(toSettle)} with ${toSettle === 1 ? "an answer" : "answers"} to check` : "",
      late > 0 ? `${String(late)} with no answer, past the deadline` : "",
      toAsk > 0 ? `${String(toAsk)} to ask` : "",
      waiting > 0 ? `${String(waiting)} waiting for an answer` : "",
    ].filter(isSaid),
  nothingYet: "–",
  nothingYetAtLength: "nothing yet",
  calls: (calls: number, followed: number) =>
    calls === 0
      ? `${count(followed, "dyad", "dyads")} followed, no call to make`
      : count(calls, "call to make", "calls to make"),
  unheard: (people: number) => count(people, "person has never answered", "people have never answered"),

  destruction: {
    comes: ({ on, days }) =>
      days === 0
        ? `The day has come to destroy the programme: ${dayInWords(on)}.`
        : `The programme is to be destroyed on ${dayInWords(on)}, in ${count(days, "day", "days")}.`,
    what: "Keep the yearly report first, which names no one. Then delete this file, its copies and the forms, and empty the trash. Does the programme go on? Change the date, and forget those who left.",
    change: "Change the date, in the settings",
  },
};
