import type { AskingOrder } from "../../acceptance/side.ts";
import type { NotedWay } from "../../acceptance/noted.ts";
import type { AskingWords } from "../fr/asking.ts";
import { count, list } from "./grammar.ts";
import { message } from "./introduction.ts";

const ways: Record<NotedWay, string> = { phone: "by phone", person: "in person", email: "by e-mail" };

/** What the other person has heard by then. */
const heard: Record<AskingOrder, string> = {
  "mentor-first": "The other person is told nothing until you have answered.",
  "mentee-first": "The other person was asked before you.",
  both: "The other person is being asked the same question now.",
  mentor: "The other person is told nothing until you have answered.",
  mentee: "The other person was asked before you.",
};

/** The words of the room where the two are asked before a dyad is confirmed, in English. */
export const asking: AskingWords = {
  letter: {
    blanks: { ...message.blanks, link: ["link", "form"], until: ["deadline"] },
    list: (items) => list(items),
  },
  texts: (order) => ({
    mentor: {
      subject: "{programme}: would you support {mentee}?",
      body: `Hello {mentor},

{programme} would like you to support {mentee}.

Organisation: {mentee organisation}
Topics in common: {common topics}

Do you accept? Please answer by {deadline}.
To answer, in a minute: {link}

A no is respected and is nobody’s failure. ${heard[order]}

{coordination}`,
    },
    mentee: {
      subject: "{programme}: someone is proposed to you",
      body: `Hello {mentee},

{programme} proposes {mentor} as your mentor.

Organisation: {mentor organisation}
Topics in common: {common topics}

Do you accept? Please answer by {deadline}.
To answer, in a minute: {link}

A no is respected and is nobody’s failure: we will look for someone else.

{coordination}`,
    },
  }),
  tab: { tabTitle: "Acceptance requests", headers: ["Person", "E-mail", "Subject", "Message"] },
  lead: "Ask each person whether they accept before you confirm. The message leaves from your own mail.",
  skip: "Skip this step: ask nobody before confirming",
  skipped:
    "Nobody is to be asked: confirm in “Decide on the dyads”. Dyads accepted, declined or to be checked stay in sight.",
  none: "There is no dyad to propose in this tab.",

  lacksForm:
    "No tab of this workbook holds the answers. Link the acceptance form to it. If it is linked already, its questions were renamed: put their titles back. They are here:",
  settings: "How to ask",
  order: "Whom, and in which order",
  orders: {
    "mentor-first": "The mentor first, then the mentee",
    "mentee-first": "The mentee first, then the mentor",
    both: "Both at once",
    mentor: "The mentor alone",
    mentee: "The mentee alone",
  },
  days: "Days to answer",
  form: "Pre-filled link of the acceptance form",
  formWhat:
    "In the form: ⋮ > Get pre-filled link, write ME as the name and MENTOR as the person proposed. Without a link, ask for an answer by e-mail and note it under the dyad.",
  faults: {
    "not-a-form": "This is not the address of a Google form.",
    "not-prefilled": "This link is not pre-filled.",
    "no-mentor": "No answer of this link is the word MENTOR.",
  },
  noAsker:
    "No answer of this link is the word ME: each person will have to write their name. For it to be filled in, write ME as the name in the pre-filled link.",
  noLink: (blank) =>
    `Without a link, the line with ${blank} will not be in the message. Write there how to answer, by e-mail for instance.`,
  programme: "Name of the programme",
  coordination: "Your name, or the team’s",
  messageTo: { mentor: "Message to mentors", mentee: "Message to mentees" },
  subject: "Subject",
  body: "Text",
  blanks: (blanks) => `What is in braces is filled in for each person: ${blanks.join(", ")}.`,
  save: "Keep these choices",
  saved: "These choices are kept with the workbook.",
  incomplete: "First write the name of the programme and yours, under “How to ask”.",

  pair: (mentee, mentor) => `${mentee} and ${mentor}`,
  groups: {
    declined: (dyads) => `${String(dyads)} declined`,
    unsure: (dyads) => (dyads === 1 ? "1 with an answer to check" : `${String(dyads)} with answers to check`),
    accepted: (dyads) => `${String(dyads)} accepted`,
    toAsk: (dyads) => `${String(dyads)} to ask`,
    waiting: (dyads) => `${String(dyads)} waiting for an answer`,
    held: (dyads) => `${String(dyads)} not to be asked yet`,
  },
  full: (mentor) => `The places of ${mentor} are taken by dyads asked or confirmed already.`,
  consent: (person) => `First ask for the consent of ${person}: nothing is said of them before.`,
  consentLacks: (person) => `The consent of ${person} is still to be asked for.`,
  sideState: (person, state) =>
    `${person}: ${
      {
        open: "not asked yet",
        asked: "answer expected",
        late: "no answer, past the deadline",
        unsure: "answer to check",
        accepted: "accepts",
        declined: "declines",
      }[state]
    }`,
  askedOn: (day, until) => `Asked on ${day}, answer expected by ${until}.`,
  dateDoubt: {
    undated: "The date of this answer is none. Check with the person, then note their answer.",
    future: "This answer has a date to come. Check with the person, then note their answer.",
    "before-request": "This answer is older than the request. Check with the person, then note their answer.",
  },
  noting: {
    open: "Note the answer",
    openOf: (person) => `Note the answer of ${person}`,
    openOther: "Note another answer",
    openOtherOf: (person) => `Note another answer of ${person}`,
    answer: (person) => `Answer of ${person}`,
    choose: "Yes or no?",
    yes: "Yes",
    no: "No",
    how: "Received",
    ways,
    reason: "What would suit better (optional)",
    note: "Note",
    cancel: "Cancel",
    noted: (accepts, how, day) =>
      `${accepts ? "Yes" : "No"}, ${ways[how]}, noted by the coordinator on ${day}.`,
    inForm: ({ accepts, words }) =>
      `${accepts === null ? `“${words}”` : accepts ? "Yes" : "No"} in the form. Which of the two answers counts? Until then, neither.`,
    undo: (person) => `Undo: ${person} did not answer that`,
    preferNoted: (person) => `The noted answer of ${person} counts`,
    preferForm: (person) => `The one of the form counts for ${person}`,
    done: "The answer is noted.",
    undone: "The noted answer is erased.",
    preferred: "The noted answer counts.",
    changed: (mentees) =>
      `The ${mentees.length === 1 ? "dyad" : "dyads"} of ${list(mentees)} ${mentees.length === 1 ? "is" : "are"} no longer accepted: nothing is confirmed. The answers were just read again: look at them, then confirm again.`,
    overtaken:
      "In another panel, somebody has just written something else in the same place: nothing is changed. What is kept now is shown below. Check it, then start again if need be.",
  },
  unclear: (text) =>
    `Their answer: “${text}”. It is no plain yes or no, and does not count yet. Ask this person, then note their answer.`,
  reason: (text) => `What would suit better: ${text}`,
  open: (person) => `Write to ${person}`,
  gmail: "In Gmail",
  gmailTo: (person) => `Write to ${person} in Gmail`,
  copy: "Copy",
  copyFor: (person) => `Copy the message to ${person}`,
  copied: (person) => `Message to ${person} copied. The request is noted.`,
  opened: (person) => `The draft to ${person} opens. The request is noted, and the dyad locked.`,
  unnoted: {
    opened: (person) =>
      `The draft to ${person} did open, but the request may not be noted. Do not open a second one:`,
    copied: (person) =>
      `The message to ${person} is copied, but the request may not be noted. Do not copy it again:`,
  },
  noteAgain: "Note the request",
  askedMeanwhile: (person) =>
    `The request to ${person} was noted already: nothing is changed. If a second message opened, do not send it.`,
  uncopied: "The browser did not allow copying. Open “See the message” and select the text.",
  noAddress: (person) => `${person} has no valid e-mail address: phone them.`,
  notAsked: (person) => `Undo: ${person} received nothing`,
  preview: "See the message",
  confirm: "Confirm",
  confirmOf: (pair) => `Confirm: ${pair}`,
  confirmAll: (dyads) =>
    dyads === 1 ? "Confirm the accepted dyad" : `Confirm the ${String(dyads)} accepted dyads`,
  refuse: "Refuse without choosing for now",
  refuseOf: (pair) => `Refuse the dyad: ${pair}`,
  refused: "The dyad is refused: it will not be proposed again.",
  afterDecline: {
    mentor: ({ mentor, mentee }) =>
      `The place with ${mentor} stays free for someone else. For ${mentee}, “Choose” refuses this dyad and writes the new one, to be asked in turn.`,
    mentee: ({ mentor, mentee }) =>
      `The place with ${mentor} is free again. “Choose” refuses this dyad and writes another for ${mentee}, to be asked in turn.`,
  },
  tellThem: (person) => `${person} had accepted: let them know that this pairing will not happen.`,
  tellAsked: (person) =>
    `${person} received the request and has not answered yet: let them know that this pairing will not happen.`,
  toTell: (people) => count(people, "person to be told", "people to be told"),
  allTold: "Everyone has been told",
  isTold: (person) => `Done: ${person} knows`,
  tell: {
    accepted: (person, other) => `${person} had accepted ${other}, and this dyad is no more: tell them.`,
    asked: (person, other) =>
      `${person} received a request about ${other}, and this dyad is no more: tell them to disregard it.`,
  },
  saidNothing: (person) => `${person} never heard of it: there is nothing to tell them.`,
  done: "Written in the tab.",
  write: (people) => `Write a mail-merge tab (${count(people, "person", "people")})`,
  noteAll: (people) =>
    people === 1 ? "Note that the message is sent" : `Note that the ${String(people)} messages are sent`,
  merged: (tab, people) => `The tab “${tab}” has ${count(people, "message", "messages")} with an address.`,
  unaddressed: (people) =>
    people === 1
      ? "1 person has no valid e-mail address: phone them."
      : `${String(people)} people have no valid e-mail address: phone them.`,
  notMerged: (people) =>
    people === 1 ? "1 person to ask is not in it." : `${String(people)} people to ask are not in it.`,
  noneMerged: "The mail-merge tab has no message left to note: nothing is changed.",
  unlocked: (dyads) =>
    dyads === 1
      ? "A dyad that was asked is not locked: the next proposal might undo it."
      : `${String(dyads)} dyads that were asked are not locked: the next proposal might undo them.`,
  lock: (dyads) => (dyads === 1 ? "Lock it" : "Lock them"),
  notedAll: (people) =>
    `${count(people, "request is noted", "requests are noted")}, and the dyads are locked.`,
  written: (name) => `Written in the tab “${name}”. Once the messages are sent, note it below.`,
};
