import type { RobustnessWords } from "../fr/robustness.ts";
import { count } from "./grammar.ts";

/** How much the dyads depend on the weights, in English. */
export const robustness: RobustnessWords = {
  holds: (held, draws) => `Holds in ${String(held)} of ${count(draws, "weighting", "weightings")}`,
  holdsFragile: (held, draws) =>
    `Fragile: holds in ${String(held)} of ${count(draws, "weighting", "weightings")}`,
  hangsOn: (criterion) => `Rests on “${criterion}”`,
  what: (held, draws) =>
    `The weight of a criterion is never certain. So the pairing was done again ${count(draws, "time", "times")}, each weight varying from half to double. This dyad is part of one of the best sets ${count(held, "time", "times")}.`,
  fragileWhat:
    "That is less than half the time. It is not a bad dyad for that: with other weights, other dyads often suit the whole group better. See further down who else might suit.",
  hangsOnWhat: (criterion) => `Without the criterion “${criterion}” it would no longer stand out.`,
  hangsOnNone: "No criterion holds it together alone.",
  notBest: "With the answers and decisions of today, a new proposal would no longer make this dyad.",

  waiting: "The weights of the criteria are being put to the test…",
  measuring: "Pairing again with other weights…",
  measure: "See what depends on the weights",
  leftOut: "What depends on the weights is not measured where the rules ask for a stable set.",
  first: (dyads) =>
    dyads === 1
      ? "1 fragile dyad comes first: other weights would often change it."
      : `${String(dyads)} fragile dyads come first: other weights would often change them.`,
  noneFragile: "No fragile dyad to decide on: each holds under half of the weightings or more.",
  putFirst: (dyads) =>
    dyads === 1 ? "Begin with the fragile one" : `Begin with the ${String(dyads)} fragile ones`,
  amongClear: (dyads) =>
    dyads === 1
      ? "One of them is fragile: other weights would often change it."
      : `${String(dyads)} of them are fragile: other weights would often change them.`,
};
