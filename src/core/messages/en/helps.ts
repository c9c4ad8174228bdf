import type { HelpsWords } from "../fr/helps.ts";
import { LINK_RULES } from "./dyads.ts";
import { count } from "./grammar.ts";

/** The words of *What would help*, in English. */
export const helps: HelpsWords = {
  intro:
    "One more place, one more person or one rule less can change a lot. See what each change, made alone, would bring to everybody. Nothing is changed here.",
  look: "Find what would help",
  again: "Look again",
  looking: "Working out each change…",
  cancelled: "Search stopped.",
  refused: "Nothing to work out yet",
  now: (placed, mentees, mean, held) =>
    `Now: ${String(placed)} of ${count(mentees, "person", "people")} placed, average ${mean}${held === "" ? "" : `; ${held}`}.`,
  found: (changes) =>
    changes === 0 ? "No single change would help" : count(changes, "change would help", "changes would help"),
  none: "Neither one more place, nor one more person for a topic that is lacking, nor one rule less would better the whole by itself. Reporting lines, declared ties and your decisions are not called into question.",
  facts: (isGuaranteeing) =>
    `For each: how many more people would have a mentor${isGuaranteeing ? ", how many more guaranteed places are kept" : ""}, and the average of all dyads.`,
  fewSeats: (most) => `Of the places, at most ${String(most)} are shown: those that help most.`,
  kept: "Reporting lines, declared ties, whom to avoid and your decisions are never called into question.",
  groups: {
    seat: "One more place with…",
    recruit: "One more mentor who offers…",
    rule: "One rule less",
  },
  noPlaceNow: "Offers no place for now.",
  recruitWhat: "With one place, and average answers to all the rest.",
  link: (link) => `Allow, with care: ${LINK_RULES[link]}`,
  criterion: (label) => `No longer require “${label}”`,
  eligibility: (rule) => `Remove the rule “${rule}”`,
  limit: "Remove the limit of mentees per mentor",
  placed: (people) => count(people, "more person", "more people"),
  guaranteed: (places) =>
    places > 0
      ? count(places, "more guaranteed place", "more guaranteed places")
      : count(-places, "guaranteed place fewer", "guaranteed places fewer"),
  mean: (mean) => `average ${mean}`,
  message: "Prepare the recruiting message",
  rules: "See the rules",
  questions: "See the criteria",
};
