import type { EventWords } from "../../event/words.ts";
import type { EventMessages } from "../fr/event.ts";
import { count, list } from "./grammar.ts";

/** `no break`, `2 breaks each`, `1 to 2 breaks each`. */
function breaks({ least, most }: { readonly least: number; readonly most: number }): string {
  if (most === 0) return "no break";
  if (least === most) return `${count(most, "break", "breaks")} each`;
  return `${String(least)} to ${count(most, "break", "breaks")} each`;
}

const RANKS = ["1st", "2nd", "3rd"];
const rank = (place: number): string => RANKS[place - 1] ?? `${String(place)}th`;

const tabs: EventWords = {
  rota: {
    title: "Speed matching",
    table: "Table",
    mentor: "Mentor",
    onBreak: "On a break",
    round: (number) => `Round ${String(number)}`,
    atTable: (table, who) => `Table ${String(table)}: ${who}`,
    summary: ({ meetings, mentees, mentors }, { rounds, minutes }) =>
      [
        `${count(rounds, "round", "rounds")} of ${count(minutes, "minute", "minutes")}`,
        count(meetings, "meeting", "meetings"),
        `mentees: ${breaks(mentees)}`,
        `mentors: ${breaks(mentors)}`,
      ].join(" · "),
  },
  cards: {
    title: "Cards",
    round: "Round",
    table: "Table",
    person: "With",
    topics: "What to talk about",
    onBreak: "Break",
    opener: "Nothing in common in your answers: ask each other what brings you here.",
    roles: { mentor: "Mentor", mentee: "Mentee" },
    ballot: (name) => `Ballot of ${name}, to hand in at the end`,
    again: "With whom would you like to go on? The person you prefer first.",
    notWith: "With whom would you rather not be paired?",
    print: (cards) => `Print ${count(cards, "card", "cards")}`,
  },
  sheet: {
    title: "Ballots",
    help: "One row for each person: their choices, the most wanted first, then whom they do not want to be paired with (one name per line).",
    role: "Role",
    name: "Name",
    choice: (place) => `${rank(place)} choice`,
    refused: "Not with",
    mentor: "Mentor",
    mentee: "Mentee",
  },
  links: {
    title: "Ballot links",
    role: "Role",
    name: "Name",
    email: "E-mail",
    link: "Personal link",
    mentor: "Mentor",
    mentee: "Mentee",
  },
  refusal: (tab) => `Refusal in a ballot (“${tab}”)`,
  people: {
    title: "People and ballots",
    role: "Role (ballots)",
    choice: (place) => `Ballot: ${rank(place)} choice`,
    refused: "Ballot: not with",
    criterion: "Choices after the meetings",
  },
};

const plural = (value: number, singular: string, several: string): string =>
  value === 1 ? singular : several;

const room: EventMessages["room"] = {
  steps: { plan: "Prepare", day: "On the day", clock: "Clock", ballots: "Ballots" },
  stepsLabel: "Steps of the event",
  roles: { mentor: "Mentor", mentee: "Mentee" },
  cancelled: "Cancelled: nothing was written.",
  written: (tab) => `Tab “${tab}” written.`,
  made: (written, apart) =>
    apart === 0
      ? written
      : `${written} ${count(apart, "refused pair does", "refused pairs do")} not meet in it.`,
  noRota: "There is no schedule in this spreadsheet yet. First choose who is there, in the step “Prepare”.",
  rotaTab: "Schedule",
  present: {
    mentee: (there, all) => `Mentees: ${String(there)} of ${String(all)}`,
    mentor: (there, all) => `Mentors: ${String(there)} of ${String(all)}`,
    title: "Who is there",
    search: "Search for a name",
    all: "Check everybody",
    none: "Uncheck everybody",
    noMatch: "No one by that name.",
    both: (names, people) =>
      people === 1
        ? `${names} is both a mentor and a mentee, and is seated as a mentor.`
        : `${names} are both mentors and mentees, and are seated as mentors.`,
  },
  plan: {
    rounds: "Rounds",
    minutes: "Minutes per round",
    tables: "Tables",
    group: "Mentees per table",
    doubts: "First the pairs you hesitate over",
    doubtsWhat: "Proposed dyads with no decision yet, close scores, links to check.",
    make: "Make the schedule",
    making: "Choosing the meetings…",
    invalid: (least, most) => `A whole number from ${String(least)} to ${String(most)}.`,
    lasts: (minutes) => `In all: ${count(minutes, "minute", "minutes")}, not counting the moves.`,
    nobody: "Check at least one person on each side.",
    few: "When there are fewer tables than mentors, the schedule is good, but not proven to be the best.",
  },
  figures: {
    meetings: "Meetings",
    tables: "Tables in use",
    menteeBreaks: "Breaks, mentees",
    mentorBreaks: "Breaks, mentors",
    range: (least, most) => (least === most ? String(most) : `${String(least)} to ${String(most)}`),
    best: "No better choice of meetings exists (checked).",
    alone: (names) => `Nobody to meet: ${names}.`,
  },
  day: {
    what: "Uncheck whoever is absent and check late arrivals: the rest is made again. What has happened does not change.",
    happened: "Rounds already over",
    remake: "Make the rest again",
    remade: (tab) => `The rest is in the tab “${tab}”.`,
    over: "All rounds are over.",
    title: "Title of the event",
    titleUnkept: "This title is not kept: the clock still shows the one before.",
    keepTitle: "Keep it",
    cards: "Cards to print",
    cardsWhat:
      "A card per person and per page: rounds, tables, with whom, what to talk about, and a ballot at the foot.",
    cardsFile: "cards.html",
    cardsSaved: (file) =>
      `The browser opened no window: the cards are in the file ${file}, to open and print.`,
  },
  clock: {
    round: (number, of) => `Round ${String(number)} of ${String(of)}`,
    start: "Start",
    resume: "Resume",
    pause: "Pause",
    next: "Next round",
    previous: "Previous round",
    news: (news, number) =>
      ({
        none: "",
        began: `Round ${String(number)} begins.`,
        "one-minute": "One minute left.",
        over: "The round is over: change tables.",
        ended: "Last round over. Thank you all.",
      })[news],
    sound: "Ring at the end of the round",
    project: "Project",
    fullScreen: "Full screen",
    unkept: "The clock goes on here, but is not kept with the workbook: leave this panel open.",
    keep: "Keep it",
    blocked: "The browser opened no window. Allow windows from this page, then try again.",
    panelClosed: "Dyade’s panel was closed: open the clock there again, then project it again.",
    onBreak: (names) => `On a break: ${list(names)}.`,
    nobodyOnBreak: "Nobody is on a break.",
  },
  links: {
    title: "One link for each person",
    how: "In the ballot form, choose Get pre-filled link, answer ME to the question about the name, leave the rest blank, then paste the link here.",
    prefilled: "Pre-filled link of the ballot",
    invalid:
      "This is not a pre-filled Google Forms link with a single answer. Start again with Get pre-filled link.",
    write: "Write the links to a tab",
  },
  ballots: {
    what: "Each person says whom they would like to go on with, and whom not: in the ballot form, or in a tab that you fill in.",
    sheet: "Write a ballot tab",
    none: "No ballot read so far. Link the ballot form to this spreadsheet, or write a ballot tab and fill it in. The questions of the form are ready to copy:",
    again: "Read the ballots again",
    read: (ballots, people) =>
      `${count(ballots, "ballot read", "ballots read")} for ${count(people, "person", "people")}`,
    mutual: (pairs) => count(pairs, "mutual choice", "mutual choices"),
    refused: (pairs) =>
      `${count(pairs, "refusal", "refusals")}: ${plural(pairs, "this pair", "these pairs")} will not be proposed`,
    pair: (mentee, mentor) => `${mentee} and ${mentor}`,
    waited: (people) => `${count(people, "person", "people")} without a ballot`,
    issues: (issues) => count(issues, "remark on the ballots", "remarks on the ballots"),
    weight: "Weight of the choices",
    propose: "Propose again",
    proposing: "Pairing with the ballots…",
    proposed: (placed, mentees, tab) =>
      `${String(placed)} of ${count(mentees, "mentee", "mentees")} with a proposal, in the tab “${tab}”.`,
    impossible: "The pairing is not possible with these ballots:",
    stays:
      "From then on these ballots count in every proposal, until you set them aside on the screen “Prepare the dyads”. Each refusal becomes a row of the Links tab, and stays there.",
    kept: (tab) =>
      `The ballots counted go into a tab “${tab}”, which the checks read again: do not delete it.`,
  },
};

export const event: EventMessages = { tabs, room };
