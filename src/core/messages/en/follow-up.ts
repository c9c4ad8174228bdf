import type { FollowUpTabWords } from "../../follow-up/words.ts";
import type { FollowUpWords } from "../fr/follow-up.ts";
import { amount, count, dayInWords, list, number } from "./grammar.ts";
import { yearlyReport } from "./yearly-report.ts";

const SIDES = { mentee: "the mentee", mentor: "the mentor" } as const;

const ROLES = { mentee: "mentee", mentor: "mentor" } as const;

/** A term in words. */
export const monthsOf = (months: number): string =>
  months % 12 === 0 ? count(months / 12, "year", "years") : count(months, "month", "months");

const days = (value: number): string => count(value, "day", "days");

const endOn = ({ on, isPast }: { readonly on: string; readonly isPast: boolean }): string =>
  `${isPast ? "Was to end" : "Ends"} on ${dayInWords(on)}`;

const tab: FollowUpTabWords = {
  tabTitle: "Follow-up",
  headers: {
    course: "State",
    mentee: "Mentee",
    mentor: "Mentor",
    since: "Dyad since",
    until: "Planned end",
    met: "First meeting",
    meetings: "Meetings",
    hours: "Hours",
    silent: "No news (days)",
    unheard: "Never answered",
    menteeFit: "Mentee: good fit?",
    mentorFit: "Mentor: good fit?",
    call: "Call, because",
    note: "Coordinator’s notes",
    goals: "Agreed goals",
    progress: "Goals: how are they coming along?",
    menteeGoesOn: "Mentee: go on?",
    mentorGoesOn: "Mentor: go on?",
    renewedOn: "Renewed on",
    endedOn: "Ended on",
    endedWhy: "Why it ended",
    menteeKey: "suivi:mentee",
    mentorKey: "suivi:mentor",
    answersKey: "suivi:réponses",
  },
  formerHeaders: { silent: "Silence (days)", endedWhy: "Reason of the end" },
  courses: {
    notMet: "Not met yet",
    met: "Met",
    goingWell: "Going well",
    inDoubt: "In doubt",
    ended: "Ended",
    gone: "No longer a dyad",
  },
  looseNote: "Note without a dyad",
  fits: { good: "Yes", deciding: "Still deciding", "not-good": "No" },
  met: { yes: "Yes", planned: "Date set", no: "Not yet" },
  ending: {
    reasons: {
      fit: "Not a good fit",
      time: "Lack of time",
      left: "One of the two left",
      done: "Goals reached",
      term: "Planned end of the dyad",
      conflict: "A tie or conflict was found",
      other: "Another reason",
    },
    past: "past",
    colon: ": ",
    period: (since, on) => (since === null ? `Until ${on}` : `From ${since} to ${on}`),
  },
  life: {
    progress: {
      reached: "Reached",
      underway: "Well under way",
      stalled: "Not moving",
      early: "Too early to say",
    },
    goesOn: { yes: "Yes", no: "No", deciding: "Still deciding" },
  },
  sides: { mentee: "Mentee", mentor: "Mentor" },
  renewalLetter: {
    subject: "Your mentoring dyad: go on?",
    body: (person, other, { on, isPast }) =>
      [
        `Hello ${person},`,
        `Your dyad with ${other} ${isPast ? "was to end" : "ends"} on ${dayInWords(on)}. Would you like it to go on?`,
        "A yes makes it last longer if the other person wants to as well. A no is nobody’s failure: we will prepare the end together.",
        "Answer me in a word, or in the form “The journal of your dyad”. Your answer stays between you and me.",
        "Thank you!",
      ].join("\n\n"),
  },
  renewedAnyway: (on, by, missing) =>
    `Renewed on ${dayInWords(on)}, decided by ${by.replace(/\.$/, "")}. ${missing.join(" ")}`,
  missingYes: (person, { why, text }) =>
    ({
      silent: `${person} has not answered.`,
      unclear: `${person} answered in the journal, but did not say about which dyad.`,
      deciding: `${person} does not know yet.`,
      contradicted: `${person} answered no in the journal, and the follow-up tab says yes.`,
      unread: `For ${person}, the follow-up tab says “${text}”.`,
    })[why],
  call(call) {
    switch (call.why) {
      case "notGood":
        return `Not a good fit, according to ${list(call.who.map((side) => SIDES[side]))}.`;
      case "help":
        return `A call was asked for by ${list(call.who.map((side) => SIDES[side]))}.`;
      case "notMet":
        return `No first meeting after ${days(call.days)}.`;
      case "deciding":
        return `Still deciding: ${list(call.who.map((side) => SIDES[side]))}.`;
      case "unclear":
        return `Which dyad is ${list(call.who.map((side) => SIDES[side]))} writing about?`;
      case "end":
        return `${endOn(call)}. Go on or not? To be asked: ${list(call.who.map((side) => SIDES[side]))}.`;
      case "renew":
        return `${endOn(call)}, and both want to go on: renew the dyad.`;
      case "part":
        return `${endOn(call)}. Would rather not: ${list(call.who.map((side) => SIDES[side]))}. Prepare the end with both.`;
      case "silent":
        return `No news for ${days(call.days)}.`;
    }
  },
  summary: (dyads, calls) =>
    `${count(dyads, "dyad followed", "dyads followed")} · ${calls === 0 ? "no call to make" : count(calls, "call to make", "calls to make")}. Your notes, your columns, and why dyads ended, carry over from one tab to the next.`,
};

/** The words of the follow-up, of its tabs and of its views, in English. */
export const followUp: FollowUpWords = {
  tab,
  report: yearlyReport,
  locked: "Follow locked dyads too",
  none: (status) =>
    `No confirmed dyad in this tab. Give a dyad the status “${status}”, or check the box to follow locked dyads too.`,
  answers: (answers) => `${count(answers, "answer read", "answers read")}.`,
  noAnswers:
    "No follow-up answer yet. Send the short follow-up form to both people of each dyad: its questions are in “Questions to copy”, under “News of the dyad”.",
  noJournal:
    "Nobody has filled in the journal yet (goals, meetings, hours, what comes next): its questions are in “Questions to copy”, under “Journal of the dyad”. You can also write it by hand in the Follow-up tab.",
  noPulse:
    "Nobody has said yet whether it is a good fit: these questions are in “Questions to copy”, under “News of the dyad”.",
  calls: (calls) => (calls === 0 ? "No call to make" : count(calls, "dyad to call", "dyads to call")),
  others: (dyads) => count(dyads, "other dyad followed", "other dyads followed"),
  all: (dyads) => count(dyads, "dyad followed", "dyads followed"),
  issues: (issues) => count(issues, "answer to check", "answers to check"),
  tabIssues: (issues) =>
    count(issues, "thing to see in the Follow-up tab", "things to see in the Follow-up tab"),
  pair: (mentee, mentor) => `${mentee} and ${mentor}`,
  since: (day) => `dyad since ${dayInWords(day)}`,
  metOn: (day) => `first meeting on ${dayInWords(day)}`,
  metState: { yes: "have met", planned: "first meeting set", no: "have not met yet" },
  silent: (silent, hasNews) => (silent > 0 ? `no news for ${days(silent)}` : hasNews ? "news today" : ""),
  sides: { mentee: "Mentee", mentor: "Mentor" },
  fits: {
    good: "a good fit",
    deciding: "still deciding",
    "not-good": "not a good fit",
    none: "did not say whether it is a good fit",
    unclear: "answer to clear up",
  },
  bothFit: {
    good: "A good fit for both.",
    deciding: "Neither of the two knows yet whether it is a good fit.",
    "not-good": "Not a good fit for either of the two.",
    none: "Neither of the two has said whether it is a good fit.",
    unclear: "The answers of both are to be cleared up.",
  },
  endedOn: (day, why) => `ended on ${dayInWords(day)}. ${why}`,
  end: "End the dyad",
  endOf: (pair) => `End the dyad: ${pair}`,
  endWhat:
    "The pair joins the past dyads of the Links tab, and both people are available again. No other dyad changes.",
  reason: "Reason",
  own: "In your words (optional, visible in the Links tab)",
  confirm: "End the dyad",
  cancel: "Cancel",
  ended: (pair) => `The dyad of ${pair} has ended. Both people are available again.`,
  repair: "See how to adjust the dyads",
  unfinished: "Dyads to close",
  unfinishedWhat: "Noted in the follow-up tab or the Links tab, but not everywhere yet.",
  finish: "Finish",
  finishOf: (pair) => `Finish closing the dyad: ${pair}`,
  term: (months) => `A dyad lasts ${monthsOf(months)}.`,
  changeTerm: "Change how long",
  until: (day) => `ends on ${dayInWords(day)}`,
  renewedOn: (day) => `renewed on ${dayInWords(day)}`,
  meetings: (meetings) => count(meetings, "meeting", "meetings"),
  hours: (hours) => amount(hours, "hour", "hours"),
  byHand: "written in the Follow-up tab",
  fromJournal: "according to the journal",
  uncounted: (column, text, isUnread) =>
    `Follow-up tab, under “${column}”: “${text}” ${isUnread ? "cannot be read, and " : ""}does not count.`,
  counted: (side, amount) => `${number(amount)} according to ${SIDES[side]}`,
  goals: "Goals",
  goesOn: "Go on?",
  noWish: "no answer",
  ask: "Ask each person",
  letter: {
    opened: (person) => `The draft to ${person} is opening.`,
    copied: (person) => `Message to ${person} copied.`,
  },
  renew: "Renew",
  renewAnyway: "Renew all the same?",
  renewAnywayWhat:
    "Better to ask the person first. Otherwise the note of the follow-up tab will keep who decided it and what was missing.",
  renewBy: "Who decides it (name or initials)",
  confirmAnyway: "Renew all the same",
  refuses: (person, column) =>
    `${person} does not want to go on: the dyad is not renewed this way. If they have changed their mind, write it in the follow-up tab, under “${column}”.`,
  renewOf: (pair) => `Renew the dyad: ${pair}`,
  renewed: (pair, day, name, column) =>
    `The dyad of ${pair} is renewed${day === null ? "" : `, until ${dayInWords(day)}`}. It is written in the tab “${name}”, under “${column}”: clear the date there to go back.`,
  unheard: (people) => count(people, "person has never answered", "people have never answered"),
  unheardWhat:
    "The forms have been going round for two weeks at least. A word from you now keeps the silence from settling in.",
  unheardOne: (person, side, other) => `${person} (${ROLES[side]}), with ${other}`,
  copyEmails: (people) => (people === 1 ? "Copy their address" : "Copy their addresses"),
  emailsCopied: "Copied",
  emails: "Addresses",
  ownColumns:
    "Your columns go along with the values that they show. A formula does not: copy it afterwards from the tab before.",
  write: "Write the follow-up tab",
  wasWritten: (name) => `Google had not answered, but the tab “${name}” is written, once only.`,
  written: (name, { before, columns, left }) => {
    const kept = columns === 0 ? ", with your notes" : ", with your notes and your columns";
    const stays = ` What follows does not go along and stays in the tab “${before ?? ""}”.`;
    return `Written in the tab “${name}”${before === null ? "" : kept}.${before === null || left === 0 ? "" : stays}`;
  },
  reportWhat: "A page of figures to hand to your partners: no name, no opinion of fewer than 5 people.",
  lacking: "Missing from the report",
  undecided: (dyads) => `Confirm your dyads: ${count(dyads, "is", "are")} not decided.`,
  noneConfirmed: "Confirm your dyads: the report counts only those that are.",
  noNews:
    "Ask for news: without answers to the follow-up, the report says neither who met nor whether it is a good fit.",
  noMeetings:
    "Have the journal of the dyads filled in: without it, the report says nothing of meetings, hours or goals.",
  toJournal: "See the questions of the journal",
  toQuestions: "See the questions of the follow-up",
  writeReport: "Write the yearly report tab",
  writtenReport: (name) => `Written in the tab “${name}”.`,
};
