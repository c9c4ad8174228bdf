import { HIDDEN_HEADERS } from "../../tabs/tab-kinds.ts";
import type { DyadWords } from "../../dyads/words.ts";
import type { LinkKind } from "../../links/link.ts";
import { bandDots } from "../../programme/bands.ts";
import { type DyadPhrases, dyadSentences, someOf } from "../dyad-sentences.ts";
import { bands } from "./bands.ts";
import { count, list, number, ordinal, percent } from "./grammar.ts";

/** Links as a rule is named. */
export const LINK_RULES: Record<LinkKind, string> = {
  "same-person": "same person",
  "reporting-line": "reporting line",
  "same-manager": "same manager",
  declared: "declared tie",
  avoid: "person or organisation to avoid",
  past: "past dyad",
  "unknown-manager": "manager not known, a reporting line is possible",
};

const TIED = " (tied)";

const wording: DyadPhrases = {
  levels: { conflict: "Conflict", caution: "Caution", unknown: "To check" },
  links: LINK_RULES,
  isOnePerson: "this is one and the same person",
  mayBeOnePerson: "this may be one and the same person",
  probable: "probably: a name that is alike",
  colon: ": ",
  list,
  percent,
  others: (more) => `and ${count(more, "other", "others")}`,
  and: (mentee, mentor) => `${mentee} and ${mentor}`,
  share: (options, all) => `${String(options)} of ${String(all)}`,
  anyoneSuits: (answer) => `${answer}, anyone suits`,
  chosenByBoth: "Chosen by both",
  choice(of, position, form) {
    const choice = `${ordinal(position + 1)} choice`;
    if (of === "mentor") return `Mentor’s ${choice}`;
    return form === "brief" ? choice : `Mentee’s ${choice}`;
  },
  wishes(factor, must) {
    const times = factor === 2 ? "double" : `${number(factor)} times`;
    return [
      ...(factor === 1 ? [] : [`counts ${times} for the mentee`]),
      ...(must ? ["a must for the mentee"] : []),
    ];
  },
  onBothSides: (options) => `${options} on both sides`,
  nothing: "nothing in common",
  noChoice: "Not among the choices stated",
  placesFree: (left) => count(left, "place free", "places free"),
  withHolders: (mentor, holders) => `${mentor}, with ${holders}`,
  last: "and",
  placesTaken: (seats) => (seats === 1 ? "place taken" : `all ${String(seats)} places taken`),
  removed: {
    byLink: (mentors, rule) => `${String(mentors)} removed (${rule})`,
    byCriterion: (mentors, label) => `${String(mentors)} removed by “${label}”`,
    refused: (mentors) => `${String(mentors)} refused earlier`,
    noSeats: (mentors) => `${String(mentors)} without a place`,
    all: (mentors, why) => `No possibility among ${count(mentors, "mentor", "mentors")}${why}.`,
  },
};

/** The words of the dyads tab, in English. */
export const dyads: DyadWords = {
  ...dyadSentences(wording),
  headers: {
    status: "Status",
    mentee: "Mentee",
    mentor: "Mentor",
    organisations: "Organisations",
    agreement: "Agreement",
    score: "Score",
    rank: "Rank",
    why: "Why",
    missing: "What is missing",
    watch: "To watch",
    alternatives: "Alternatives",
    note: "Committee note",
    decidedBy: "Decided by",
    decidedOn: "Decided on",
    ...HIDDEN_HEADERS,
  },
  statuses: {
    proposed: "Proposed",
    discuss: "To discuss",
    locked: "Locked",
    confirmed: "Confirmed",
    refused: "Refused",
    toPlace: "Unmatched",
  },
  nothingInCommon: "Nothing in common in the answers",
  agreement: (band) => `${bands[band]} ${bandDots(band)}`,
  tied: TIED,
  possibility: (place, possible, isShared) =>
    `${ordinal(place)} option of ${String(possible)}${isShared ? TIED : ""}`,
  facts: ({ dyads: dyadCount, toPlace, toReview }) =>
    [count(dyadCount, "dyad", "dyads"), `${String(toPlace)} unmatched`, `${String(toReview)} to watch`].join(
      " · ",
    ),
  atTheRun: "When proposed: ",
  unlisted: (status) => `Status not in the list: “${status}” counts as “To discuss”`,
  consentToAsk: (person) => `Consent to ask for: ${person}`,
  blankRequired: (label) => `“${label}” is required, and one of the two answers is missing`,
  failedRequired: (label) => `“${label}” is required and is not met`,
  lowCoverage: (share) => `Few answers in common: the score rests on ${percent(share)} of the criteria`,
  overCapacity: (mentor, load, capacity) =>
    `Too many dyads: ${mentor} has ${count(load, "dyad", "dyads")} for ${count(capacity, "place", "places")}`,
  placedTwice: (mentee) => `${mentee} is in more than one dyad`,
  notRecognised: (text) => `Person not recognised: “${text}”. Choose a name from the list.`,
  refusedPair: "Pair refused earlier",
  seatIsFree: "A place is free.",
  freeSeats: (best) => `A place is free with ${list(best, "or")}.`,
  mentorsFull: (possible) =>
    `No place left with ${possible === 1 ? "the only possible mentor" : `the ${String(possible)} possible mentors`}.`,
  seatMore: (best) => `One more place with ${list(best, "or")} would be enough.`,
  nobodyOffers: (topics, possible) =>
    `${possible === 1 ? "This mentor does not offer" : "None of them offers"} ${someOf(wording, topics, "or")}: recruit for that.`,
};
