import type { NearSetsWords } from "../fr/near-sets.ts";
import { count } from "./grammar.ts";

/** The words of *Other sets*, in English. */
export const nearSets: NearSetsWords = {
  intro:
    "For a committee that wants a choice: up to five other whole sets, from the best down. Each places as many people and keeps your decisions.",
  byTotal: "Your rules put something else first: these sets are ranked by the total of the scores.",
  withoutGuarantees:
    "Guaranteed places do not rank these sets: each says how many it keeps, and which it loses.",
  waitingGuarantees:
    "Some guaranteed places wait for their question, which is no longer asked: they count in no set.",
  ask: "Find the sets",
  again: "Look again",
  working: "Finding the sets…",
  cancelled: "Search stopped.",
  found: (others) =>
    others === 0 ? "No other set places as many people" : count(others, "other set", "other sets"),
  best: "No set is better",
  highest: "No set has a higher total",
  lost: (groups) => `Loses guaranteed places: ${groups}.`,
  lostWhat: "Your rules ask to keep these places. Take it all the same?",
  takeLosing: "Take it all the same",
  leave: "Cancel",
  even: "As good as the best",
  lower: (points) => `${points} less in all`,
  now: "Your current dyads",
  moves: (people) => count(people, "person changes", "people change"),
  take: "Take this set",
  takeWhich: (place) => `Take set ${String(place)}`,
  since: "Since then: ",
  sinceTaken: (points, held) =>
    `another set was taken by choice, ${points === "" ? "with a total as high as the best" : `${points} less in all than the best`}${held === "" ? "" : `; ${held}`}.`,
  outOfDate: "Answers, rules or decisions have changed since this search. Nothing was written.",
  lookAgain: "“Look again” reads the workbook again and shows the dyads and the sets as they are now.",
  taken: (people) =>
    `Done: ${count(people, "row", "rows")} changed in the tab, as proposals. A new proposal will not keep them: lock those that you want to keep.`,
};
