import { dayText, possibleDays } from "../../follow-up/calendar.ts";
import type { Issue, IssueCode } from "../../issues/issue.ts";
import { isIn } from "../is-in.ts";
import { formNames } from "./form-names.ts";
import { count, dayInWords, list, number, rowList } from "./grammar.ts";
import { quote, who } from "./issue-parts.ts";

/** Of which dyad a cell of the follow-up tab speaks. */
const ofDyad = ({ names: [mentee, mentor] = [] }: Issue): string =>
  mentee === undefined || mentor === undefined ? "" : `, for ${mentee} and ${mentor}`;

/** What counts in the place of a cell that does not; `""` where nothing does. */
const meanwhile = ({ names: [, , counted = ""] = [] }: Issue): string =>
  counted === "" ? "" : `Meanwhile ${quote(counted)} counts. `;

/** What is said of the forms that come after the first: requests from the directory, ballots of an event, the pulse. */
export const laterFormIssues = {
  "request-question-missing": ({ tab }) =>
    `In the tab ${quote(tab)}, the question that names mentors or the one that says who is asking cannot be found. Was it renamed? Restore its title, or choose another tab of requests.`,
  "request-from-unknown": ({ read: mention, names = [] }) =>
    names.length > 0
      ? `${quote(mention)} may be several mentees (${list(names, "or")}): the request is left out. Write the e-mail.`
      : `${quote(mention)} is not among the mentees: the request is left out. Check the name or the e-mail.`,
  "request-for-unknown": ({ read: mention, names = [] }) =>
    names.length > 0
      ? `${quote(mention)} may be several mentors (${list(names, "or")}): this request is not counted. Write the e-mail.`
      : `${quote(mention)} is not among the mentors: this request is not counted. Check the name.`,
  "request-empty": (issue) =>
    `The request of ${who(issue)} names nobody: it does not count. Ask this person whom they want.`,
  "request-repeated": ({ names: [mentee = "", mentor = ""] = [], count: first }) =>
    `${mentee} had already asked for ${mentor}, in row ${String(first ?? "")}: the first request counts.`,
  "choices-repeated": ({ names, count: kept }) =>
    `${list(names ?? [])} handed in choices several times: those of row ${String(kept ?? "")} count.`,
  "ballot-question-missing": ({ tab }) =>
    `The tab ${quote(tab)} holds ballots in which a question is missing or was renamed: put its title back, or write the choices in the Ballots tab.`,
  "ballot-from-unknown": ({ read: mention, names = [] }) =>
    names.length > 0
      ? `The ballot of ${quote(mention)} may come from several people (${list(names, "or")}): it does not count. Write the e-mail.`
      : `The ballot of ${quote(mention)} comes from someone who does not take part in the pairing: it does not count. Check the name or the e-mail.`,
  "ballot-for-unknown": ({ read: mention, names = [] }) =>
    names.length > 0
      ? `${quote(mention)} may be several people (${list(names, "or")}): the choice keeps its rank, but does not count. Write the e-mail.`
      : `${quote(mention)} is not in the other group: the choice keeps its rank, but does not count. Check the name.`,
  "ballot-for-absent": ({ names: [voter = "", whom = ""] = [] }) =>
    `${voter} names ${whom} without having met them at the event. The ballot counts all the same; check the name.`,
  "ballot-empty": (issue) => `The ballot of ${who(issue)} is empty: it does not count.`,
  "ballot-repeated": ({ names, count: kept }) =>
    `${list(names ?? [])} handed in more than one ballot: that of row ${String(kept ?? "")} counts, this one is left out.`,
  "ballot-both": ({ names: [voter = "", whom = ""] = [] }) =>
    `${voter} both chooses and refuses ${whom}: the refusal counts. Check with them.`,
  "pulse-question-missing": ({ tab, names = [] }) =>
    `The follow-up tab ${quote(tab)} no longer has the ${names.length < 2 ? "question" : "questions"} ${list(names.map((name) => quote(name)))}. Put the header back; until then these answers are not read.`,
  "pulse-answer-unread": ({ read: answer }) =>
    `The answer ${quote(answer)} is none of the options of the follow-up form: it counts as blank.`,
  "pulse-person-unknown": ({ read: mention }) =>
    `${quote(mention)} answered the follow-up but takes no part in the programme, or may be several people: the answer is not counted. Check the name and the e-mail.`,
  "pulse-not-in-dyad": ({ names: [who = "", partner] = [] }) =>
    partner === undefined
      ? `${who} answered the follow-up but has no dyad in this tab: the answer is not counted.`
      : `${who} answered the follow-up about ${quote(partner)}, who is not in their dyad: the answer is not counted. Check the name.`,
  "pulse-dyad-unclear": ({ read: mention, names = [] }) =>
    `${mention ?? ""} answered the follow-up without saying about whom: ${list(names, "or")}? Write the name in the column; until then the answer does not count.`,
  "pulse-date-unread": ({ read: answer }) =>
    `The answer ${quote(answer)} is not a date: it counts as blank. Write it like 2026-03-15.`,
  "pulse-undated": ({ names: [who = ""] = [], read: stamp }) =>
    `The answer of ${who} is dated ${quote(stamp)}, which is no possible date: it counts as the oldest. Correct the date in the first column.`,
  "pulse-in-future": ({ names: [who = ""] = [], read: stamp }) =>
    `The answer of ${who} has a date to come, ${stamp ?? ""}: it counts as the oldest. Correct the date in the first column.`,
  "pulse-two-people": ({ names: [who = ""] = [], read: address }) =>
    `An answer has the name of ${quote(who)} and the address of somebody else, ${address ?? ""}: it is not counted. Ask who answered, then correct the name or the address.`,
  "life-renewed-when": (issue) =>
    `In the Follow-up tab${ofDyad(issue)}, ${quote(issue.read)}, under ${quote(issue.column)}, is to come or before the dyad began: the renewal does not count. Write the day on which both agreed, as 2026-03-15.`,
  "journal-number-unread": ({ read: answer }) =>
    `The answer ${quote(answer)} is not a number of meetings or hours: it counts as blank. Ask this person, then write the number in the Follow-up tab.`,
  "journal-count-fell": ({ read: amount, names: [who = ""] = [], count: before = 0 }) =>
    `${who} counts ${amount ?? ""} here, and ${number(before)} in an earlier answer: the question asks for the total since the beginning. The latest answer counts; check, and write the total in the Follow-up tab.`,
  "journal-before-dyad": ({ rows = [], count: answers = 0 }) =>
    `${count(answers, "answer of the journal was given", "answers of the journal were given")} before the dyad began (${rowList(rows.slice(0, 5), answers)}): ${answers < 2 ? "it does not count" : "they do not count"}. If it is this dyad they are about, correct the day under “Dyad since” in the Follow-up tab.`,
  "day-unclear": (issue) => {
    const days = possibleDays(issue.read).map(dayText);
    return `${quote(issue.read)}, under ${quote(issue.column)}${ofDyad(issue)}, may be ${list(days.map(dayInWords), "or")}, and no other date written there says which: this date does not count. ${meanwhile(issue)}Write ${list(days, "or")}.`;
  },
  "life-unread": (issue) =>
    `In the Follow-up tab${ofDyad(issue)}, ${quote(issue.read)} cannot be read under ${quote(issue.column)}: the cell stays as it is, but does not count. ${meanwhile(issue)}Write a date like 2026-03-15, a number, or a choice from the list.`,
  "life-since-when": (issue) =>
    `In the Follow-up tab${ofDyad(issue)}, ${quote(issue.read)}, under ${quote(issue.column)}, is more than six months ahead: this beginning does not count. ${meanwhile(issue)}Correct the date, or empty the cell.`,
  "life-until-when": (issue) =>
    `In the Follow-up tab${ofDyad(issue)}, ${quote(issue.read)}, under ${quote(issue.column)}, is before the dyad began or years too far ahead: this end does not count. ${meanwhile(issue)}Correct the date, or empty the cell.`,
  "life-written-twice": ({ read: text, column, names: [mentee = "", mentor = "", first = ""] = [] }) =>
    `Two rows of the Follow-up tab are about ${mentee} and ${mentor}, and do not say the same under ${quote(column)}: ${quote(first)} and ${quote(text)}. The first counts; the other moves to the notes of the next tab.`,
  "form-titles-lost": ({ tab, names = [], rule = "" }) =>
    `The tab ${quote(tab)} seems to hold the answers of ${quote(isIn(formNames, rule) ? formNames[rule] : rule)}, whose titles have changed: nothing is read there. Put back in the first row the ${names.length < 2 ? "title" : "titles"} ${list(names.map((name) => quote(name)))}. If it is another form, there is nothing to do.`,
  "form-question-twice": ({ tab, names = [] }) =>
    `The tab ${quote(tab)} has two columns for the ${names.length < 2 ? "question" : "questions"} ${list(names.map((name) => quote(name)))}: where one is blank the other is read. In the form, keep ${names.length < 2 ? "this question" : "each of them"} once only.`,
  "form-answers-differ": ({ names: [who = "", ...answers] = [], column }) =>
    `${who} answered ${list(answers.map((answer) => quote(answer)))} to ${quote(column)}, which has two columns: none of these answers counts. Ask them, then clear the cell that is not wanted.`,
  "acceptance-question-missing": ({ tab, names = [] }) =>
    `The tab ${quote(tab)} no longer has the ${names.length < 2 ? "question" : "questions"} ${list(names.map((name) => quote(name)))}. Put the header back; until then what is answered there is not read.`,
  "acceptance-unread": ({ read: answer }) =>
    `The answer ${quote(answer)} is no plain yes or no: it does not count yet. Ask the person, then note their answer under the dyad in “Ask before confirming”.`,
  "acceptance-from-unknown": ({ read: mention }) =>
    `${quote(mention)} answered but is neither a mentor nor a mentee, or may be several people: the answer is not counted. Check the name and the e-mail.`,
  "acceptance-two-people": ({ names: [who = ""] = [], read: address }) =>
    `An answer has the name of ${quote(who)} and the address of somebody else, ${address ?? ""}: it is not counted. Ask who answered, then correct the name or the address, or note the answer under the dyad.`,
  "acceptance-of-no-dyad": ({ names: [who = "", proposed = ""] = [] }) =>
    proposed === ""
      ? `${who} answered but has no dyad in this tab: the answer is not counted.`
      : `${who} answered about ${quote(proposed)}, who is not in their dyad: the answer is not counted. Check the name.`,
  "acceptance-of-former-dyad": ({ names: [who = "", other = ""] = [] }) =>
    `${who} accepts ${other}, but this dyad is no longer proposed: the answer is not counted. Tell them so, or make the dyad again.`,
  "refusal-of-former-dyad": ({ names: [who = "", other = ""] = [] }) =>
    `${who} declines ${other}, and this dyad is no longer proposed. For it never to be again, refuse the pair in the dyads tab.`,
  "acceptance-undated": ({ names: [who = ""] = [], read: stamp }) =>
    `The answer of ${who} is dated ${quote(stamp)}, which is no date: a yes is not counted yet. Correct the date, or note the answer under the dyad in “Ask before confirming”.`,
  "acceptance-in-future": ({ names: [who = ""] = [], read: stamp }) =>
    `The answer of ${who} has a date to come, ${stamp ?? ""}: a yes is not counted yet. Correct the date, or note the answer under the dyad in “Ask before confirming”.`,
  "acceptance-before-request": ({ names: [who = ""] = [], read: stamp }) =>
    `The answer of ${who}, of ${stamp ?? ""}, is older than the request: a yes is not counted yet. Ask them, then note their answer under the dyad in “Ask before confirming”.`,
  "acceptance-changed": ({ names: [who = "", other = ""] = [] }) =>
    `${who} answered both yes and no about ${other}: the last answer counts. Check with them.`,
  "acceptance-other-email": ({ names: [who = ""] = [], read: address = "" }) =>
    `The answer of ${who} comes from an address that is not theirs, ${address}: it counts. Make sure that it is them.`,
  "acceptance-unclear": ({ read: mention, names = [] }) =>
    `${mention ?? ""} answered without saying about whom: ${list(names, "or")}? Write the name in the column; until then the answer does not count.`,
} satisfies Partial<Record<IssueCode, (issue: Issue) => string>>;
