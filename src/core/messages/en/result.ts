import type { LinkKind } from "../../links/link.ts";
import type { ResultWords } from "../fr/result.ts";
import type { Objective } from "../../programme/settings.ts";
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

const proven: Record<Objective, string> = {
  total: "No better set of dyads exists",
  fair: "In no other set are the least good dyads better",
  floor: "No set has more dyads of the score you want, nor as many with a higher total",
  "first-choices": "No set honours more first choices, nor as many with a higher total",
  stable: "Your decisions kept, nobody would be better matched with someone who would also prefer it",
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
  optimal: (objective, criteria, others, isGuaranteed) =>
    criteria.length === 0
      ? "No other set of dyads places more people."
      : `${proven[objective]}${isGuaranteed ? " among those that keep the guaranteed places" : ""}, going by: ${list(
          others === 0 ? criteria : [...criteria, count(others, "other criterion", "other criteria")],
        )}.`,
  rather: (pairs) =>
    pairs === 0
      ? "No pair would rather be together: nobody would do better with someone who would gain too."
      : `${count(pairs, "pair", "pairs")} would rather be together: both people would be better matched than in their dyads. A stable set leaves no such pair, at the expense of other dyads.`,
  ratherKept: (pairs) =>
    `${count(pairs, "pair", "pairs")} would rather be together all the same: a dyad that you keep is in the way.`,
  helps: "See what would help",
  ways: "See other ways to pair",
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
  avoids: (asker: string, through: string, isProbable: boolean) =>
    `to avoid, as ${asker} asks${through === "" ? "" : ` (${through})`}${isProbable ? ", probable: a name that looks alike" : ""}`,
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
