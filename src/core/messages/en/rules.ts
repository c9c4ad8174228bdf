import type { RulesWords } from "../fr/rules.ts";
import { count, list } from "./grammar.ts";

/** The words of *Pairing rules*, in English. */
export const rules: RulesWords = {
  who: "Who may take part",
  whoNone: "No rule: everyone who answered and agreed takes part.",
  rule: (role, column, comparison, values) =>
    `${role}: “${column}”, ${comparison}${values === "" ? "" : `: ${values}`}`,
  ruleWaits: "This question is no longer asked: the rule is kept, but applies to nobody while it is missing.",
  remove: (rule) => `Remove the rule ${rule}`,
  add: "Add a rule",
  addIt: "Add this rule",
  role: "For",
  question: "Question",
  comparison: "Answer needed",
  values: "Value",
  valuesWhat: "Several: one per line.",
  comparisons: {
    "at-least": "at least",
    "at-most": "at most",
    "one-of": "one of these answers",
    "not-one-of": "none of these answers",
    answered: "filled in",
  },

  ties: "Ties between two people",
  tiesWhat: "A reporting line or a declared conflict always rules a dyad out. For these two, you choose:",
  sameManager: "Same manager",
  past: "Past dyad",
  handlings: { conflict: "Never together", caution: "With care", ignore: "Does not matter" },

  two: "Two people you know",
  twoWhat:
    "What you say here is written in the Links tab, which Dyade makes if there is none yet. You can change it there.",
  first: "One person",
  second: "Another person",
  reason: "Reason (optional)",
  apart: "Do not pair them",
  together: "They already get on well",
  apartRelation: "conflict",
  togetherRelation: "affinity",
  affinityLabel: "Declared affinities",
  unknown: "Choose two different people from the list.",
  apartDone: (a, b) => `${a} and ${b} will not be paired. It is written in the Links tab.`,
  togetherDone: (a, b) => `The affinity of ${a} and ${b} is written in the Links tab.`,

  order: "What comes first",
  waitingFirst: "Where places lack, first whoever has waited longest",
  waitingFirstWhat:
    "At equal priority, the person whose first answer to the form is the oldest, by the day, is placed before the others. Without a date they come last. The number of people placed stays as high as possible; the total of scores may be lower.",
  placed: "Except for a stable set, Dyade first places as many people as possible.",

  floor: "Score wanted for every dyad",
  floorWhat:
    "From 0 to 100. Empty: 50. A dyad stays under that score where somebody would otherwise lose their place.",

  guarantees: "Guaranteed places",
  guaranteesWhat:
    "At least so many places for a group: newcomers, a region, a partner. Dyade always places as many people, and says what each guarantee costs.",
  guaranteesNone: "No guaranteed place.",
  guaranteesIdle: "They count only when “The best overall” comes first.",
  guarantee: (group, places) => `At least ${count(places, "place", "places")}: ${group}`,
  removeGuarantee: (guarantee) => `Remove the guarantee ${guarantee}`,
  addGuarantee: "Guarantee places",
  addGuaranteeIt: "Guarantee these places",
  guaranteePlaces: "Places, at least",
  guaranteePlacesInvalid: "Write a whole number of places, 1 or more.",
  guaranteeThere: (guarantee) =>
    `This guarantee is in your rules already: “${guarantee}”. To change its places, first remove it, above.`,
  groupAnswers: "Who answered",
  noAnswers: "Nobody has answered this question yet.",
  groupUnasked:
    "This question is no longer asked: the guarantee is kept, but counts for nobody while it is missing.",
  groupNobody: "Nobody answered so.",
  groupNames: (names, people) =>
    `${count(people, "person", "people")}: ${list(people > names.length ? [...names, count(people - names.length, "other", "others")] : names)}.`,
  groupShared: (people) =>
    people === 1
      ? "One person already counts for a guarantee above."
      : `${String(people)} people already count for a guarantee above.`,
  groupShort: (places, people) =>
    `That is fewer than ${places === 1 ? "the place" : `the ${String(places)} places`} asked for: ${people === 1 ? "this person is" : "all are"} placed if possible.`,

  tabs: "Tabs",
  language: "Language of what Dyade writes",
  noTab: "none yet",
  linksTab: "Tab of the links",
  load: "Sharing among mentors",
  spread: "Points lost for each further mentee of one mentor",
  spreadWhat: "0: how many mentees a mentor has does not count, up to their places.",
  mostEach: "Mentees per mentor, at most (optional)",
  mostEachWhat: "Empty: only the places count. A limit that is too low leaves people without a mentor.",
  emphasis: "Weight of what counts most for a person",
  emphasisWhat: "Multiplies the weight of what they checked. 1: as for the others. Empty: 2.",
  bands: "Scores in words",
  bandsWhat: (lowest: string) => `From which score a dyad gets each word. Below the last one: ${lowest}.`,
  bandFrom: (band: string) => `${band}, from`,
  bandBounds: (least: string, most: string) => `From ${least} to ${most}.`,

  term: "How long a dyad lasts",
  termMonths: "In months",
  termWhat:
    "Counted from the decision. Two months before the end, the follow-up asks whether the dyad goes on. Empty: 12 months.",

  committee: "Committee",
  committeeWhat:
    "Each person has a column in the next dyads tab: For, To discuss or Against. Write the full name of anyone who takes part in the programme: Dyade then says which dyads that person should not judge.",
  committeeMembers: "Who gives an opinion: one name or initials per line",
};
