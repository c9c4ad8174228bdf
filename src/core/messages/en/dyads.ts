import { HIDDEN_HEADERS } from "../../tabs/tab-kinds.ts";
import type { DyadWords } from "../../dyads/words.ts";
import type { LinkKind, LinkLevel } from "../../links/link.ts";
import { count, list, number, percent } from "./grammar.ts";

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

const RANKS = ["1st", "2nd", "3rd"];

function rank(position: number): string {
  return RANKS[position] ?? `${String(position + 1)}th`;
}

/** What the mentee said of a criterion itself. */
function wishes(factor: number, must: boolean): string[] {
  const times = factor === 2 ? "double" : `${number(factor)} times`;
  return [factor === 1 ? "" : `counts ${times} for the mentee`, must ? "a must for the mentee" : ""].filter(
    (part) => part !== "",
  );
}

const MOST_OPTIONS = 4;

function some(options: readonly string[]): string {
  const more = options.length - MOST_OPTIONS;
  return (
    options.slice(0, MOST_OPTIONS).join(", ") + (more > 0 ? ` and ${count(more, "other", "others")}` : "")
  );
}

/** The words of the dyads tab, in English. */
export const dyads: DyadWords = {
  headers: {
    status: "Status",
    mentee: "Mentee",
    mentor: "Mentor",
    score: "Score",
    rank: "Rank",
    why: "Why",
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
  reason({ criterion, evidence, satisfaction, points, of, factor, must }) {
    const label = criterion.label ?? criterion.kind;
    const pointsOf = `(${[`${String(Math.round(points))} of ${String(Math.round(of))}`, ...wishes(factor, must)].join(", ")})`;
    switch (evidence.kind) {
      case "common":
        return `${label}: ${some(evidence.options)} ${pointsOf}`;
      case "answers":
        return `${label}: ${evidence.mentee} and ${evidence.mentor} ${pointsOf}`;
      case "indifferent":
        return `${label}: ${evidence.answer}, anyone suits ${pointsOf}`;
      case "choice": {
        if (evidence.byMentee !== null && evidence.byMentor !== null) return `Chosen by both ${pointsOf}`;
        const [position, whose] =
          evidence.byMentee === null ? [evidence.byMentor, "Mentor’s"] : [evidence.byMentee, "Mentee’s"];
        return `${whose} ${rank(position ?? 0)} choice ${pointsOf}`;
      }
      case "none":
        return `${label}: ${percent(satisfaction)} ${pointsOf}`;
    }
  },
  link({ kind, chain, relation, level, probable }) {
    const what =
      kind === "same-person" && level === "conflict" ? "this is one and the same person" : LINKS[kind];
    const tie = relation === undefined || kind === "past" ? what : `${what}, ${relation}`;
    const link = probable === true ? `${tie}, probably: a name that is alike` : tie;
    return chain.length === 0 ? link : `${link} (${chain.join(" → ")})`;
  },
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
  mentorsFull: (possible, best) =>
    `No place left with ${possible === 1 ? "the only possible mentor" : `the ${String(possible)} possible mentors`}. One more place with ${list(best, "or")} would be enough.`,
};
