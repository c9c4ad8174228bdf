import type { LinkKind } from "../../links/link.ts";
import type { ResultWords } from "../fr/result.ts";
import { count, list } from "./grammar.ts";

const links: Record<LinkKind, string> = {
  "same-person": "the same person",
  "reporting-line": "reporting line",
  "same-manager": "same manager",
  declared: "declared tie",
  avoid: "to avoid, as asked",
  past: "past dyad",
  "unknown-manager": "manager unknown",
};

/** The words of the screen after a run. English. */
export const result: ResultWords = {
  title: (number) =>
    number === 0 ? "No dyad is possible" : count(number, "dyad proposed", "dyads proposed"),
  of: (placed, mentees) => `${String(placed)} of ${count(mentees, "mentee", "mentees")} placed`,
  agreement: "Agreement",
  numbers: "See the scores",
  best: "Best score",
  mean: "Average score",
  lowest: "Lowest",
  optimal: (criteria, others, isGuaranteed) =>
    criteria.length === 0
      ? "No other set of dyads places more people."
      : `No better set of dyads${isGuaranteed ? " that keeps the guaranteed places" : ""} exists, going by: ${list(
          others === 0 ? criteria : [...criteria, count(others, "other criterion", "other criteria")],
        )}.`,
  guarantees: "Guaranteed places",
  histogram: "How the scores spread",
  histogramText: (lowest, best, mean) => `How the scores spread: from ${lowest} to ${best}, average ${mean}.`,
  bin: (from, to) => `${String(from)} to ${String(to)}`,
  scores: "Score",
  dyads: "Dyads",
  locked: (number) => count(number, "dyad kept despite a conflict", "dyads kept despite a conflict"),
  watch: (number) => count(number, "dyad to look at", "dyads to look at"),
  conflicts: (number) => count(number, "conflict avoided", "conflicts avoided"),
  pair: (mentee, mentor) => `${mentee} and ${mentor}`,
  link: (kind, relation) => (relation === undefined ? links[kind] : `${links[kind]}: ${relation}`),
  above: "above",
  unplaced: (number) => count(number, "unmatched person", "unmatched people"),
  seats: (number) => count(number, "free place", "free places"),
  seatsOf: (mentor, number) => `${mentor}: ${String(number)}`,
  seatsElsewhere: (number) =>
    `${count(number, "more place", "more places")} with mentors who already have a dyad.`,
  notices: (number) => count(number, "notice on the data", "notices on the data"),
  writing: "Writing the new tab…",
  written: (tab) => `The dyads are in the tab “${tab}”. The responses were not touched.`,
  unwritten: "The dyads are ready, but the tab could not be written.",
  writeAgain: "Write the tab",
  show: "Show the dyads",
  again: "Change and propose again",
};
