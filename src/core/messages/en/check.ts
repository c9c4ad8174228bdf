import { isSaid } from "../../tabs/table.ts";
import type { CheckWords, ConflictsWords, NeedsWords } from "../fr/check.ts";
import { count, list } from "./grammar.ts";

/** The words of the check of the data, in English. */
export const check: CheckWords = {
  none: "Nothing to report: all the answers can be read.",
  summary: ({ questions, errors, warnings, infos }) =>
    list(
      [
        questions > 0 ? count(questions, "question to settle", "questions to settle") : "",
        errors > 0 ? count(errors, "error", "errors") : "",
        warnings > 0 ? count(warnings, "point to check", "points to check") : "",
        infos > 0 ? count(infos, "thing to know", "things to know") : "",
      ].filter(isSaid),
    ) + ".",
  severities: { error: "Errors", warning: "To check", info: "For information" },
  toDoubts: "Answer the questions",
  write: "Write the list to a tab",
  again: "Check again",
  leftOut: (people) => count(people, "person left out", "people left out"),
  rule: (rule) => `does not meet “${rule}”`,
  refused: "did not consent: nobody can decide that for them",
  letIn: "Let in",
  letInWho: (name) => `Let in ${name}`,
  admitted: (name) => `${name} now takes part, in spite of the rule.`,
};

/** The words of needs against offers, in English. */
export const needs: NeedsWords = {
  criterion: "Criterion",
  none: "No criterion compares the topics people want with those on offer. Add one in “Your questions”.",
  short: (topics) =>
    topics === 0
      ? "Every topic has enough places."
      : `${count(topics, "topic lacks places", "topics lack places")}. Recruit for that first.`,
  line: (mentees, seats) => `${count(mentees, "mentee", "mentees")}, ${count(seats, "place", "places")}`,
  shortage: (seats) => `${count(seats, "place is", "places are")} missing`,
  legend: "Full bar: mentees who want it. Light bar: places that offer it.",
  write: "Write a tab",
  menteesAlone: (topics, people) =>
    `${count(topics, "topic", "topics")} wanted by ${count(people, "mentee", "mentees")}`,
  mentorsAlone: (topics, people) =>
    `${count(topics, "topic", "topics")} offered by ${count(people, "mentor", "mentors")}`,
  waitsForMentors: "Nobody has answered as a mentor yet: here is what your mentees want.",
  waitsForMentees: "Nobody has answered as a mentee yet: here is what your mentors offer.",
  noneAlone:
    "No question with options in this form asks for a topic. What people wrote in full can be read in the tab of answers.",
  people: (mentees) => count(mentees, "mentee", "mentees"),
  places: (mentors, seats) => `${count(mentors, "mentor", "mentors")}, ${count(seats, "place", "places")}`,
  recruiting: "Recruiting message",
  message: "Message, to adapt",
  copy: "Copy the message",
  copied: "Message copied.",
  copyFailed:
    "The browser does not let the panel copy. The message is selected: copy it with Ctrl+C (⌘C on a Mac).",
  recruit: (topics) =>
    [
      "Hello!",
      "",
      "Our mentoring programme is looking for mentors, first of all for these topics:",
      ...topics.map(
        ({ text, shortage }) =>
          `• ${text}: ${shortage < 2 ? "1 person is" : `${String(shortage)} people are`} waiting for a mentor`,
      ),
      "",
      "One mentor may cover several topics. Is this you, or does someone come to mind? Reply to this message.",
    ].join("\n"),
};

/** The words of the list of conflicts, in English. */
export const conflicts: ConflictsWords = {
  search: "Search for a name or a link",
  found: (links) => count(links, "link found", "links found"),
  none: "No link rules out or troubles a pair.",
  noMatch: "No link matches these words.",
  pair: (mentee, mentor) => `${mentee} and ${mentor}`,
};
