import type { ReportWords } from "../../follow-up/words.ts";
import { count, percent } from "./grammar.ts";

const days = (value: number): string => count(value, "day", "days");

/** Whose totals they are: not every dyad says its own. */
const ofDyads = (dyads: number): string => (dyads === 0 ? "" : `, from ${count(dyads, "dyad", "dyads")}`);

/** The words of the yearly report, in English. */
export const yearlyReport: ReportWords = {
  title: (year) => `Yearly report ${year}`,
  number: "Number",
  few: "fewer than 5",
  keptBack: "not shown",
  noAnswers: "No answers received",
  note: "Among opinions, counts below 5 are not shown, so that nobody can be recognised; others are left out so that these cannot be worked out.",
  inShort: "In short",
  mentees: "Mentees",
  mentors: "Mentors",
  all: "Dyads made",
  states: { on: "Dyads under way", ended: "Dyads ended" },
  met: "Dyads that met at least once",
  rates: { paired: "Share of mentees who had a dyad", met: "Share of dyads that met" },
  noRate: "–",
  percent,
  meetings: "First meeting",
  meeting: {
    soon: "Within two weeks",
    month: "Within a month",
    later: "After more than a month",
    unknown: "Date unknown",
    not: "Not yet, or not reported",
  },
  median: "Median time to the first meeting",
  tooFewDates: "too few dates",
  days,
  tooFew: "Too few dyads ended to show why",
  isFit: "Is it a good fit?",
  fits: { mentee: "Mentees", mentor: "Mentors" },
  fit: { good: "Yes", deciding: "Still deciding", "not-good": "No", none: "No answer" },
  reasons: "Why dyads ended",
  renewed: "Dyads renewed",
  meetingsOf: (dyads) => `Meetings in all${ofDyads(dyads)}`,
  hoursOf: (dyads) => `Hours of meetings in all${ofDyads(dyads)}`,
  progress: "How are the agreed goals coming along?",
  goals: {
    reached: "Reached",
    underway: "Well under way",
    stalled: "Not moving",
    early: "Too early to say",
    none: "No answer",
  },
  topics: "Topics",
  needs: "Wanted by",
  offers: "Offered by",
  otherTopics: (topics) => `${count(topics, "other topic", "other topics")}, less wanted or offered`,
};
