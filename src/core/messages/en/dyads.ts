import { HIDDEN_HEADERS } from "../../tabs/tab-kinds.ts";
import type { DyadWords } from "../../dyads/words.ts";
import type { LinkKind, LinkLevel } from "../../links/link.ts";
import { bandDots } from "../../programme/bands.ts";
import { bands } from "./bands.ts";
import { count, list, number, ordinal, percent } from "./grammar.ts";

const LEVELS: Record<LinkLevel, string> = { conflict: "Conflict", caution: "Caution", unknown: "To check" };

const LINKS: Record<LinkKind, string> = {
  "same-person": "this may be one and the same person",
  "reporting-line": "reporting line",
  "same-manager": "same manager",
  declared: "declared tie",
  avoid: "person or organisation to avoid",
  past: "past dyad",
  "unknown-manager": "manager not known, a reporting line is possible",
};

/** Links as a rule is named. */
export const LINK_RULES: Record<LinkKind, string> = { ...LINKS, "same-person": "same person" };

function rank(position: number): string {
  return ordinal(position + 1);
}

/** What the mentee said of a criterion itself. */
function wishes(factor: number, must: boolean): string[] {
  const times = factor === 2 ? "double" : `${number(factor)} times`;
  return [factor === 1 ? "" : `counts ${times} for the mentee`, must ? "a must for the mentee" : ""].filter(
    (part) => part !== "",
  );
}

const MOST_OPTIONS = 3;
/** Answers that do not meet are told where both are short. */
const MOST_BOTH = 40;

/** @param last what stands before the last of a list that is named whole; a comma where it is not given. */
function some(options: readonly string[], last?: string): string {
  const more = options.length - MOST_OPTIONS;
  if (more > 0) return `${options.slice(0, MOST_OPTIONS).join(", ")} and ${count(more, "other", "others")}`;
  return last === undefined ? options.join(", ") : list(options, last);
}

/** The words of the dyads tab, in English. */
export const dyads: DyadWords = {
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
  marked: (level, text) => `${LEVELS[level]}: ${text}`,
  reason({ criterion, evidence, satisfaction, factor, must }, form) {
    const label = criterion.label ?? criterion.kind;
    const wishTexts = wishes(factor, must);
    const noted = (text: string, ...notes: readonly string[]): string => {
      const all = [...notes, ...wishTexts];
      return all.length === 0 ? text : `${text} (${all.join(", ")})`;
    };
    switch (evidence.kind) {
      case "common": {
        const { options, missing } = evidence;
        const share = `${String(options.length)} of ${String(options.length + (missing?.length ?? 0))}`;
        return noted(`${label}: ${some(options)}`, ...(missing === undefined ? [] : [share]));
      }
      case "answers":
        return noted(`${label}: ${evidence.mentee} and ${evidence.mentor}`);
      case "indifferent":
        return noted(`${label}: ${evidence.answer}, anyone suits`);
      case "choice": {
        const { byMentee, byMentor } = evidence;
        if (byMentee !== null && byMentor !== null) return noted("Chosen by both");
        return byMentee === null
          ? noted(`Mentor’s ${rank(byMentor ?? 0)} choice`)
          : noted(form === "brief" ? `${rank(byMentee)} choice` : `Mentee’s ${rank(byMentee)} choice`);
      }
      case "none":
        return noted(satisfaction === 1 ? label : `${label}: ${percent(satisfaction)}`);
    }
  },
  lacks({ criterion, evidence, satisfaction }) {
    const label = criterion.label ?? criterion.kind;
    if ("missing" in evidence && evidence.missing !== undefined)
      return evidence.missing.length === 0 ? "" : `${label}: ${some(evidence.missing)}`;
    if (satisfaction > 0) return "";
    switch (evidence.kind) {
      case "common":
        return `${label}: ${some(evidence.options)} on both sides`;
      case "answers": {
        const both = `${evidence.mentee} and ${evidence.mentor}`;
        return `${label}: ${both.length > MOST_BOTH ? "nothing in common" : both}`;
      }
      case "choice":
        return "Not among the choices stated";
      default:
        return "";
    }
  },
  nothingInCommon: "Nothing in common in the answers",
  agreement: (band) => `${bands[band]} ${bandDots(band)}`,
  possibility: (place, possible, isShared) =>
    `${ordinal(place)} option of ${String(possible)}${isShared ? " (tied)" : ""}`,
  alternative(mentor, { seats, left, holders = [] }) {
    if (left > 0) return `${mentor}: ${count(left, "place free", "places free")}`;
    if (holders.length > 0) return `${mentor}, with ${some(holders, "and")}`;
    return `${mentor}: ${seats === 1 ? "place taken" : `all ${String(seats)} places taken`}`;
  },
  facts: ({ dyads: dyadCount, toPlace, toReview }) =>
    [count(dyadCount, "dyad", "dyads"), `${String(toPlace)} unmatched`, `${String(toReview)} to watch`].join(
      " · ",
    ),
  atTheRun: "When proposed: ",
  unlisted: (status) => `Status not in the list: “${status}” counts as “To discuss”`,
  link({ kind, chain, relation, level, probable }) {
    const what =
      kind === "same-person" && level === "conflict" ? "this is one and the same person" : LINKS[kind];
    const tie = relation === undefined || kind === "past" ? what : `${what}, ${relation}`;
    const link = probable === true ? `${tie}, probably: a name that is alike` : tie;
    // An arrow says who is above whom, and nothing else.
    const proof = kind === "reporting-line" ? chain.join(" → ") : list(chain);
    return chain.length === 0 ? link : `${link} (${proof})`;
  },
  consentToAsk: (person) => `Consent to ask for: ${person}`,
  blankRequired: (label) => `“${label}” is required, and one of the two answers is missing`,
  failedRequired: (label) => `“${label}” is required and is not met`,
  lowCoverage: (share) => `Few answers in common: the score rests on ${percent(share)} of the criteria`,
  overCapacity: (mentor, load, capacity) =>
    `Too many dyads: ${mentor} has ${count(load, "dyad", "dyads")} for ${count(capacity, "place", "places")}`,
  placedTwice: (mentee) => `${mentee} is in more than one dyad`,
  notRecognised: (text) => `Person not recognised: “${text}”. Choose a name from the list.`,
  refusedPair: "Pair refused earlier",
  noAllowedMentor({ links, refused, noSeats, criteria, mentors }) {
    const parts = [
      ...links.map(({ kind, mentors: removed }) => `${String(removed)} removed (${LINK_RULES[kind]})`),
      ...criteria.map(({ label, mentors: removed }) => `${String(removed)} removed by “${label}”`),
      refused > 0 ? `${String(refused)} refused earlier` : "",
      noSeats > 0 ? `${String(noSeats)} without a place` : "",
    ].filter((part) => part !== "");
    const why = parts.length === 0 ? "" : `: ${list(parts)}`;
    return `No possibility among ${count(mentors, "mentor", "mentors")}${why}.`;
  },
  freeSeats: (best) => `A place is free with ${list(best, "or")}.`,
  mentorsFull: (possible) =>
    `No place left with ${possible === 1 ? "the only possible mentor" : `the ${String(possible)} possible mentors`}.`,
  seatMore: (best) => `One more place with ${list(best, "or")} would be enough.`,
  nobodyOffers: (topics, possible) =>
    `${possible === 1 ? "This mentor does not offer" : "None of them offers"} ${some(topics, "or")}: recruit there.`,
};
