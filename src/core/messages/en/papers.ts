import type { PaperWords } from "../../papers/words.ts";
import type { PapersWords } from "../fr/papers.ts";
import { monthsOf } from "./follow-up.ts";
import { count, dayInWords, list } from "./grammar.ts";

const paper: PaperWords = {
  kinds: {
    paper: ["Document", "Documents"],
    part: ["Part", "Section", "Heading"],
    text: ["Text"],
    blank: ["To write", "To fill in", "Line to fill in"],
  },
  termBlank: ["term", "length", "length of the dyad"],
  term: monthsOf,
  ownTerm: (months, isExact, until) => {
    const end = `until ${dayInWords(until)}`;
    return months === null ? end : `${isExact ? "" : "about "}${monthsOf(months)}, ${end}`;
  },
  templateTab: "Document templates",
  tabTitle: (mentee, mentor) => `Agreement: ${mentee} and ${mentor}`,
  headers: {
    kind: "Kind",
    text: (blanks) =>
      `Text. Change, add or remove lines: “Document” begins a document, “To write” leaves room on the paper. What is between braces is filled in for each dyad: ${blanks.join(", ")}.`,
  },
  lines: [
    ["paper", "Mentoring agreement"],
    ["text", "{programme}"],
    ["text", "Between {mentee}, mentee, and {mentor}, mentor."],
    ["part", "What we aim for"],
    ["text", "Topics in common: {common topics}."],
    ["blank", "First goal:"],
    ["blank", "Second goal:"],
    ["blank", "How we will see that we are getting there:"],
    ["part", "How we meet"],
    ["blank", "Beginning and end of the agreement ({term}, unless we decide otherwise):"],
    ["blank", "How often, how long and where we meet:"],
    ["blank", "How to reach each other between two meetings:"],
    ["part", "What we commit to"],
    ["text", "What we tell each other stays between us, unless somebody’s safety is at stake."],
    ["text", "{mentee} prepares each meeting, and makes their own decisions."],
    ["text", "{mentor} listens, asks and shares experience, without deciding in the other’s place."],
    ["text", "If a meeting has to be moved, we let each other know as soon as we can."],
    [
      "text",
      "Either of us may end the agreement at any time, without having to give a reason. It is enough to let {coordinator} know.",
    ],
    ["part", "Signatures"],
    ["blank", "{mentee}, mentee. Signature and date:"],
    ["blank", "{mentor}, mentor. Signature and date:"],
    ["paper", "Guide to the first meeting"],
    ["text", "For {mentee} and {mentor}. Allow an hour."],
    ["part", "Get to know each other (20 minutes)"],
    ["text", "Tell each other how you got here: what you chose, and what happened without your choosing it."],
    ["text", "What made you want to take part?"],
    ["part", "Say what you expect (20 minutes)"],
    ["text", "You have in common: {common topics}."],
    ["text", "{mentee}, what would you like to have changed by the end of our agreement?"],
    ["text", "{mentor}, what can you offer, and what can you not offer?"],
    ["blank", "The two goals that we keep:"],
    ["part", "Agree (20 minutes)"],
    ["text", "Read the agreement together, change what does not suit you, then sign it."],
    ["blank", "Date, time and place of the next three meetings:"],
    ["part", "Before you part"],
    ["text", "What does each of you take away from this hour?"],
    [
      "text",
      "If you have doubts, or if the match does not suit you, write to {coordinator}: nobody is to blame.",
    ],
  ],
};

/** The words of what a dyad prints, signs and reads, and of its view, in English. */
export const papers: PapersWords = {
  paper,
  lead: "An agreement to sign and a guide to the first meeting, filled in for each dyad, in a tab to print.",
  none: (status) =>
    `No confirmed dyad in this tab. Give a dyad the status “${status}”, or check the box to show locked dyads too.`,
  locked: "Show locked dyads too",
  template: "What the documents say",
  ownText: "This is the text to begin with. To change it, write it in a tab and edit it like any sheet.",
  writeTemplate: "Write the tab of templates",
  templateWritten: (tab) => `The text is in the tab “${tab}”. Change it, then reread here.`,
  fromTab: (tab) => `The text comes from the tab “${tab}”.`,
  namesake: (tab) =>
    `Your tab “${tab}” has the name of the tab of templates, but is not laid out as one: it is yours, and is not read. If you write the tab of templates, it will get another name.`,
  nameless: (title) =>
    `“${title}” would name nobody: neither {mentee} nor {mentor} is in it. Add them in a line of the tab of templates, then read again.`,
  noPaper: "This tab holds no document any more. Add a row of the kind “Document”, or write the tab again.",
  untitled: "Untitled document",
  unknown: (blanks) => `${list(blanks)}: not known, and left as it is in the documents.`,
  oddRows: (rows) =>
    `${rows.length < 2 ? "Row" : "Rows"} ${list(rows.map(String))}: the kind is not in the list, and the row is read as text.`,
  chosen: "To print",
  unsaid: {
    programme: "The name of the programme is missing. Add it under",
    coordination: "Your name, or your team’s, is missing. Add it under",
  },
  dyads: (dyads) => count(dyads, "dyad", "dyads"),
  pair: (mentee, mentor) => `${mentee} and ${mentor}`,
  write: "Write the tab",
  writeOf: (pair) => `Write the tab of ${pair}`,
  written: (tab) => `Written in the tab “${tab}”. To print it: File, Print, current sheet, fit to width.`,
  noneChosen: "Check at least one document.",
};
