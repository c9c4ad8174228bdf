import type { MessageWords } from "../../introduction/words.ts";
import type { IntroductionWords } from "../fr/introduction.ts";
import { count, list } from "./grammar.ts";

export const message: MessageWords = {
  blanks: {
    mentor: ["mentor"],
    mentee: ["mentee"],
    mentorEmail: ["mentor e-mail", "mentor email"],
    menteeEmail: ["mentee e-mail", "mentee email"],
    mentorOrganisation: ["mentor organisation", "mentor organization", "mentor company"],
    menteeOrganisation: ["mentee organisation", "mentee organization", "mentee company"],
    topics: ["common topics", "topics in common", "topics"],
    programme: ["programme", "program", "programme name", "program name"],
    coordination: ["coordinator", "coordination", "coordinators"],
    link: [],
    until: [],
    term: [],
  },
  subject: "{programme}: your mentoring pair",
  body: `Hello {mentee}, hello {mentor},

{programme} is pleased to introduce you to each other: you are now a mentoring pair.

Topics in common: {common topics}.

{mentee}, please suggest two or three times for a first meeting within a week. One hour is enough to get to know each other and to say what you expect.

If you are unsure, or if the match does not suit you, feel free to write to us: nobody is to blame, and we will look for another pair.

{coordinator}`,
  missing: {
    menteeEmail: "A valid e-mail address of the mentee is missing.",
    mentorEmail: "A valid e-mail address of the mentor is missing.",
    menteeConsent: "Ask for the mentee’s consent first.",
    mentorConsent: "Ask for the mentor’s consent first.",
    programme: "The name of the programme is missing.",
    coordination: "The name of the coordinator is missing.",
  },
  tabTitle: "Introductions",
  headers: {
    mentee: "Mentee",
    menteeEmail: "Mentee e-mail",
    mentor: "Mentor",
    mentorEmail: "Mentor e-mail",
    to: "Recipients",
    subject: "Subject",
    message: "Message",
    topics: "Common topics",
    missing: "To complete",
  },
  list: (items) => list(items),
};

/** The words of the introduction messages and of their view, in English. */
export const introduction: IntroductionWords = {
  message,
  lead: "One message for each confirmed dyad, opened in your own mail. Dyade sends nothing.",
  locked: "Introduce locked dyads too",
  none: (status) =>
    `No confirmed dyad in this tab. Give a dyad the status “${status}”, or check the box to introduce locked dyads too.`,
  template: "The message",
  language: {
    fr: "The message is in French, the language of the programme.",
    en: "The message is in English, the language of the programme.",
  },
  programme: "Name of the programme",
  coordination: "Your name, or the team’s",
  subject: "Subject",
  body: "Text",
  blanks: (blanks) =>
    `What is in braces is filled in for each dyad: ${blanks.join(", ")}. A line that has nothing to say is left out.`,
  unknown: (blanks) => `${list(blanks)}: unknown, and left as it is in the message.`,
  save: "Keep this message",
  saved: "The message is kept with the workbook.",
  restore: "Go back to the first text",
  declined: (pair, people) => `${pair}: ${list(people)} declined. Refuse this dyad, or choose someone else.`,
  awaiting: (dyads) => (dyads === 1 ? "1 dyad awaits an answer" : `${String(dyads)} dyads await an answer`),
  awaitingWhat: "At least one answer is still missing: wait for it first.",
  dyads: (dyads) => count(dyads, "dyad to introduce", "dyads to introduce"),
  pair: (mentee, mentor) => `${mentee} and ${mentor}`,
  introduced: "Introduced",
  introducedOf: (pair) => `(${pair})`,
  introducedSoFar: (introduced, all) => `${String(introduced)} of ${String(all)} introduced.`,
  introducedAll: "Check them all",
  preview: "See the message",
  topics: (topics) => (topics.length === 0 ? "No common topic" : `Common topics: ${list(topics)}`),
  open: "Open the e-mail",
  openOf: (pair) => `Open the e-mail: ${pair}`,
  opened: (pair) => `The draft opens in your mail: ${pair}.`,
  copy: "Copy",
  copyOf: (pair) => `Copy the message: ${pair}`,
  copied: (pair) => `Message copied: ${pair}.`,
  uncopied: "The browser did not allow the copy. Open “See the message” and select the text.",
  tooLong:
    "Too long to open this way: copy the message, or write the introductions tab and send it by mail merge.",
  incomplete: "Fill in the names first, under “The message”.",
  write: "Write the introductions tab",
  written: (tab) => `Written in the tab “${tab}”: one row for each dyad, ready for a mail merge.`,
};
