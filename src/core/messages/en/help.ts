import type { HelpWords, SettingsWords } from "../fr/help.ts";
import { count } from "./grammar.ts";

/** The words of the help, in English. */
export const help: HelpWords = {
  score: "The score of a dyad",
  scoreWhat: [
    "The score says, from 0 to 100, how well the answers of two people go together. It is not a judgement of anyone.",
    "Each criterion gives points for the two answers. Its weight says how many points it can give.",
    "A blank answer neither helps nor hurts: the criterion then gives its average. A choice that nobody made does not count.",
  ],
  words: "The score in words",
  wordsWhat:
    "Everywhere, the agreement is given in words and four dots. Click on the words to see the score.",
  band: (from, to) => (to === "" ? `${from} and over` : `from ${from} to under ${to}`),
  under: (to) => `under ${to}`,
  ceiling: "Why 55 can be the best agreement there is",
  ceilingWhat: [
    "The score is not an exam mark. To reach 100, two people would have to agree fully on every criterion: topics, style, town, schedule… Hardly any pair does.",
    "The highest possible score depends on the answers you received. If someone is looking for three topics and nobody offers more than one, no pair can help them with the other two. A blank answer gives the average of the criterion, so never all its points.",
    "So look at the rank before the number: at 55, a person’s best option is the best your programme can offer them. To go higher, it takes other mentors: “Needs and offers” says which ones to look for.",
  ],
  yours: "Your criteria",
  yoursWhat: (criteria) =>
    `This programme counts ${count(criteria, "criterion", "criteria")}. Here is how many points each can give, and how.`,
  none: "No criterion counts for now: every dyad has the same score, 50.",
  upTo: (points) => `up to ${points}`,
  required: "Required: a pair that does not meet it is never proposed.",
  kinds: {
    covers:
      "Everything the mentee looks for is offered: all the points. Half of it is offered: half the points.",
    shares: "The more answers the two people have in common, the more points.",
    same: "One answer in common gives all the points; none gives zero.",
    different: "No answer in common gives all the points; a single one gives zero.",
    near: "The closer the two answers, the more points.",
    ahead: "The mentor is a little ahead: all the points. Too little or too much: fewer points.",
    overlap: "Enough free times in common give all the points.",
    chosen:
      "A first choice gives all the points, a second a little less, and so on. The choices of both people count.",
    affinity:
      "Two people whose affinity is declared in the Links tab get all the points; for other pairs the criterion does not count.",
    text: "The more the two texts speak of the same things, in the same words, the more points.",
  },
  example: "An example with your weights",
  exampleOf: (label, points, half) =>
    `If two people agree fully on “${label}”, the dyad gets ${points}; if they agree halfway, ${half}.`,
  links: "Conflicts come before points",
  linksWhat: [
    "Two people in one reporting line, or tied by a declared conflict, are never proposed together, whatever their score.",
    "Where Dyade does not know, the dyad is marked “To check”: when in doubt, it asks you.",
  ],
  best: "Why these dyads and no others",
  bestTotal:
    "Dyade first places as many people as possible, then looks for the set of dyads whose scores add up to the most. So one dyad may be slightly less good so that another can be much better.",
  bestFair:
    "Dyade first places as many people as possible, then makes the least good dyad as good as possible, then the next, and so on.",
  bestFloor:
    "Dyade first places as many people as possible, then gives as many dyads as possible the score you want, then looks for the highest total of scores.",
  bestChoices:
    "Dyade first places as many people as possible, then gives as many mentees as possible the mentor they chose first, then looks for the highest total of scores.",
  bestStable:
    "Dyade looks for a stable set: no pair would rather be together than in their dyads. The total of the scores may be lower, and fewer people placed.",
  decide: "You decide",
  decideWhat: [
    "Dyade proposes, people decide. Confirm what suits you, refuse the rest: a new run keeps your decisions.",
    "The agreement helps you see; it replaces neither a conversation nor what you know of people.",
  ],
  google: "If the panel stays blank, or says that Google is not answering",
  googleWhat: [
    "Nearly always, several Google accounts are signed in to this browser. The panel may then stay blank, or show one of Google’s own pages: Dyade cannot do anything about it.",
    "Open the spreadsheet in a private window, or in a browser profile signed in to one account only. If it was left open overnight, reload the spreadsheet.",
  ],
  points: (value) => `${value} points`,
};

/** The words of the settings file, in English. */
export const settings: SettingsWords = {
  export: "Export",
  exportWhat:
    "All the settings in use, in a file that you can keep, or use in another workbook. Your decisions (dyads confirmed, locked or refused) are not in it: they stay in the dyads tab.",
  download: "Download the settings",
  file: "dyade-settings.json",
  import: "Import",
  importWhat:
    "Replaces the settings of this workbook with those of a file. If the file does not fit, nothing changes.",
  choose: "Choose a file",
  apply: "Use these settings",
  ready: (file, criteria) => `“${file}” fits this workbook: ${count(criteria, "criterion", "criteria")}.`,
  decisionsAside: (pairs) =>
    `The file also holds ${count(pairs, "decision", "decisions")} about dyads: they are left aside, and those of your dyads tab stay.`,
  destruction: {
    title: "Date of destruction",
    what: "Responses are kept only as long as your forms promise. Dyade reminds you on the first screen 30 days before this date; it destroys nothing by itself.",
    label: "Destroy the programme on (YYYY-MM-DD)",
    wrong: "This is no date of the calendar. Enter the year, the month and the day, for example 2027-06-30.",
    keep: "Keep this date",
    kept: (day) => `Noted: ${day}.`,
    none: "No date is kept.",
  },
  applied: "The settings of the file are now in use.",
  refused: "This file does not fit. Nothing was changed.",
  faults: {
    "not-json": () => "The file is not a Dyade settings file (JSON).",
    "unknown-key": (place) => `“${place}” is not a known setting. Fix its spelling, or remove it.`,
    "wrong-value": (place) => `The value of “${place}” is not allowed.`,
  },
  unavailable: "The settings cannot be exported until the answers can be read.",
};
