import type { ArrivalsWords } from "../fr/arrivals.ts";
import { monthsOf } from "./follow-up.ts";
import { count, list } from "./grammar.ts";

/** Up to here days say more than months. */
const LONGEST_IN_DAYS = 60;
const DAYS_A_MONTH = 30.44;

const lapse = (days: number): string =>
  days <= LONGEST_IN_DAYS ? count(days, "day", "days") : monthsOf(Math.floor(days / DAYS_A_MONTH));

/** The words of the room of those who came since the dyads were proposed, in English. */
export const arrivals: ArrivalsWords = {
  none: "Nobody new: each mentee has a row in the dyads tab. After a departure or a refusal:",
  lead: (people) =>
    `${count(people, "person has answered", "people have answered")} since the proposal. Choose who would suit them: the row is added to the tab, and nothing else moves unless it is said.`,
  waits: (day, days) => (days === 0 ? "waiting since today" : `waiting since ${day}, ${lapse(days)}`),
  waitsUnknown: "waiting since an unknown date",
  toCome: (day) => `answer dated ${day}, which is still to come`,
  absent: (people) => count(people, "mentee without a row in the tab", "mentees without a row in the tab"),
  absentWhat:
    "Their answer is from before the proposal, or its date is not certain: their row may have been deleted. Choosing somebody gives them one.",
  mendDate: (people, { tab, column }) =>
    `The date of an answer is still to come: ${list(people)}. Correct it in the “${tab}” tab, under “${column}”; until then it counts as unknown.`,
  consent: (people) => `The consent of ${list(people)} is still to be asked for: the answer does not say.`,
  refusedConsent: (people) =>
    `Nothing is proposed for ${count(people, "person", "people")}: consent refused in the answer.`,
  lost: (people) =>
    `In the dyads tab, but no longer in the answers: ${list(people)}. Is that somebody on the list, under another name and address? Put the former address back in their answer, rather than choose a second time.`,
  came: (day, days) => (days === 0 ? "answered today" : `answered on ${day}, ${lapse(days)} ago`),
  mentors: (people) => count(people, "mentor has come since", "mentors have come since"),
  mentorsWhat:
    "Choose who, among those without a mentor, could take the place. If nobody waits, keep it for later.",
  places: (places) => count(places, "place", "places"),
  undated: (people) => count(people, "mentor without an answer date", "mentors without an answer date"),
  undatedWhat: (isWholeRoster, column) =>
    isWholeRoster
      ? "No mentor has a readable answer date: nothing says who has come since the proposal. Here is who has a place and is in no dyad of the tab."
      : `Their answer has no certain date: they may have come since the proposal.${column === null ? "" : ` To say so, write the date under “${column}”, in their row.`}`,
  noDate: "date unknown",
  seatless: (people) =>
    `Also among the new answers, with no place to offer: ${list(people)}. A place given in their answers or in the Coordination tab is enough.`,
  chosen: (mentee, mentor, displaced) =>
    `Dyad written: ${mentee} and ${mentor}.${displaced.length === 0 ? "" : ` To be placed again: ${list(displaced)}.`}`,
  kept: (status) => `Its status is “${status}”: a new proposal will keep it.`,
  takeBack: (mentee, mentor, displaced) =>
    `To take this choice back, clear ${mentor} in the row of ${mentee}, in the tab${displaced.length === 0 ? "" : `, then give ${list(displaced)} their place again`}.`,
  exceeded: (mentor, dyads, places) =>
    `${mentor} now has ${count(dyads, "dyad", "dyads")} for ${count(places, "place", "places")}: one place may have been given twice. Choose another mentor for one of these people:`,
  hindered: {
    menteeGone: (mentee) =>
      `The answer of ${mentee} is no longer among those that count: it was deleted, changed or left out in the meantime. Nothing has been written.`,
    mentorGone: (_, mentor) =>
      `The answer of ${mentor} is no longer among those that count: it was deleted, changed or left out in the meantime. Nothing has been written.`,
    placed: (mentee) =>
      `In the meantime somebody placed ${mentee}: their row is in the dyads tab. Nothing more has been written.`,
    taken: (_, mentor) =>
      `In the meantime somebody gave a place of ${mentor}. Nothing has been written. The choices have been read again: choose anew.`,
  },
  ask: (people, isFirst) => `Ask ${list(people)}${isFirst ? " first" : ""}:`,
  askConsent: (people) => `Before you ask, the consent of ${list(people)} is missing:`,
  askOn: "How far their answers are:",
  confirm: "You do not ask the two before you confirm. The dyad is still to be confirmed:",
};
