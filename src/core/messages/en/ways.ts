import type { Objective } from "../../programme/settings.ts";
import type { WaysWords } from "../fr/ways.ts";
import { amount, count, number } from "./grammar.ts";

/** Ways of choosing the dyads, as *Pairing rules* and the room that compares them call them. */
export const objectives: Record<Objective, { readonly name: string; readonly what: string }> = {
  total: { name: "The best overall", what: "The total of the scores is as high as it can be." },
  fair: {
    name: "Nobody left badly matched",
    what: "The weakest dyad is as good as it can be, then the next one.",
  },
  floor: {
    name: "A score wanted for every dyad",
    what: "As many dyads as possible reach the score you choose, then the total is as high as it can be.",
  },
  "first-choices": {
    name: "The most first choices",
    what: "As many mentees as possible have the mentor they chose first, then the total is as high as it can be.",
  },
  stable: {
    name: "A stable set",
    what: "No pair would rather be together than in their dyads. It may place fewer people, and priorities do not count in it.",
  },
};

/** The words of *Other ways to pair*, in English. */
export const ways: WaysWords = {
  intro:
    "No set is the best in everything. See what each way of choosing gives your mentees, and at what price. Your decisions, the ties and what is required hold in each. Guaranteed places count for the best overall alone.",
  compare: "Compare",
  again: "Compare again",
  comparing: "Finding the sets…",
  cancelled: "Comparison stopped.",
  refused: "Nothing to compare yet",
  found: (points) => (points === 1 ? "All ways give the same result" : `${String(points)} different sets`),
  nobody: "No way of choosing makes a dyad",
  allPlace: (placed, mentees, all) =>
    `${all ? "Each places" : "Unless said otherwise, each places"} ${String(placed)} of ${count(mentees, "person", "people")}.`,
  how: "Choose a set, by its number or in the list, to see what it changes and to take it.",
  picture:
    "Each point is a whole set of dyads. Further right, the average is better; higher up, the weakest dyad is.",
  mean: "Average",
  worst: "Weakest dyad",
  now: "By your rules now",
  spread: (points) => `sharing the load (${amount(points, "point", "points")})`,
  floor: (score) => `Where possible, no dyad under ${number(score)}`,
  limit: (mentees) => `at most ${count(mentees, "mentee", "mentees")} per mentor`,
  limitAlone: (mentees) => `At most ${count(mentees, "mentee", "mentees")} per mentor`,
  name: (parts) => parts.join(", "),
  also: (names) => `Gives the same result: ${names.join("; ")}.`,
  placed: (placed, mentees) => `${String(placed)} of ${count(mentees, "person", "people")} placed`,
  meanOf: (score) => `Average ${score}`,
  worstOf: (score) => `the weakest ${score}`,
  firstChoices: (honoured, choosers) =>
    `${String(honoured)} of ${count(choosers, "first choice", "first choices")}`,
  busiest: (mentees) => `at most ${count(mentees, "mentee", "mentees")} per mentor`,
  blocking: (pairs) =>
    pairs === 0
      ? "no pair would rather be together"
      : `${count(pairs, "pair", "pairs")} would rather be together`,
  blockingWhat:
    "A pair would rather be together when a mentor and a mentee would both be better matched with each other than in their dyads of that set.",
  kept: (pairs) => `${pairs < 2 ? "That pair is" : "Those pairs are"} kept apart by a dyad that you keep.`,
  unproven: "not checked: too many scores to do so exactly",
  take: "Take this set",
  takeWhich: (name) => `Take this set: ${name}`,
  takeWhat: (changes) =>
    `Changes your rules: ${changes.join("; ")}. Then proposes again and writes a new tab. The earlier one stays.`,
  outOfDate:
    "Answers, rules or decisions have changed since this comparison. Nothing was changed: compare again to see what each set gives now.",
  takeOrder: (objective) => `“${objective}” comes first`,
  takeFloor: (score) => `the score wanted becomes ${number(score)}`,
  takeLimit: (mentees, before) =>
    mentees === undefined
      ? `the limit of ${count(before ?? 0, "mentee", "mentees")} per mentor is lifted`
      : `the limit becomes ${count(mentees, "mentee", "mentees")} per mentor${before === undefined ? " (no limit today)" : `, instead of ${String(before)}`}`,
  takeSpread: (points, before) =>
    `sharing the load goes from ${number(before)} to ${amount(points, "point", "points")}`,
  takeGuarantees: (isCounting) =>
    isCounting
      ? "your guaranteed places will count again"
      : "your guaranteed places will no longer count, and stay in your rules",
  point: (place, name, facts) => `Set ${String(place)}. ${name}: ${facts}`,
};
