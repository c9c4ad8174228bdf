import type { DeskWords } from "../fr/desk.ts";
import { amount, count, list } from "./grammar.ts";

const rank = (place: number): string => {
  const ending =
    place % 100 >= 11 && place % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${String(place)}${ending}`;
};

/** The words of the desk's screens, in English. */
export const desk: DeskWords = {
  reading: "Reading the dyads…",
  working: "Working it out…",
  noDyads: "There is no dyads tab yet. Propose dyads first, then come back here.",
  unreadable: "The answers cannot be read for now. “Check the data” shows what to fix.",
  from: (tab) => `From the tab “${tab}”.`,
  done: "Done. The tab is up to date.",
  written: (tab) => `Written to the tab “${tab}”.`,
  nobody: "no mentor",
  decider: {
    ask: "Decided by (your initials, optional)",
    as: (initials) => `Decided by: ${initials.replace(/\.$/, "")}.`,
    change: "Change",
  },
  levels: { ok: "Nothing to report", unknown: "To check", caution: "Caution", conflict: "Conflict" },
  roles: { mentor: "Mentors", mentee: "Mentees" },

  selected: {
    pick: "Click on a row of a dyads tab, or on a person in the answers. They are shown here.",
    together: (mentee, mentor) => `${mentee} and ${mentor}`,
    score: (score) => `${score} of 100`,
    coverage: (share) => `The score rests on ${share} of the criteria.`,
    refusedBefore: "This pair was refused.",
    points: (points, of) => `${points} of ${of}`,
    unanswered: "no answer: the average counts",
    common: (options) => options.join(", "),
    answers: (mentee, mentor) => `${mentee} and ${mentor}`,
    choice: (who, place) => `${rank(place + 1)} choice of the ${who}`,
    noChoice: "not among the choices",
    profiles: "Both profiles",
    profile: "Profile",
    mentee: "Mentee",
    mentor: "Mentor",
    blank: "–",
    topics: {
      organisation: "Organisation",
      manager: "Manager",
      capacity: "Places offered",
      priority: "Priority",
      avoid: "To avoid",
    },
    others: "Other possibilities",
    othersWhat: "What each choice would change for all the dyads together.",
    byTotal: "Your rules put something else first: these prices are those of the total of the scores.",
    rankedByTotal:
      "Your rules put something else first: these choices are ranked by the total of the scores.",
    noOthers: "Nobody else is possible: rules or places stand in the way.",
    costs: (points) => `costs ${points} overall`,
    gains: (points) => `brings ${points} overall`,
    even: "changes nothing overall",
    bestForAll: "the best choice for everyone together",
    behind: (points) => `${points} less for everyone together`,
    moreChoices: (choices) => count(choices, "other choice", "other choices"),
    pts: (value) => amount(value, "point", "points"),
    displaced: (people) => count(people, "person loses their place", "people lose their place"),
    admitted: (people) => count(people, "person gets a place", "people get a place"),
    moves: (people) =>
      people === 0 ? "Nobody else moves." : count(people, "other person moves", "other people move"),
    move: (mentee, from, to) => `${mentee} (before: ${from}; after: ${to})`,
    gap: (points) =>
      `Your changes cost ${points} in all. Prices are measured against the best set that keeps your decisions: “Choose instead” changes this row only.`,
    gapStable:
      "A stable set has no prices. These are measured against the set of the highest total that keeps your decisions: “Choose instead” changes this row only.",
    gapPlaces: (people) =>
      `The best set that keeps your decisions places ${count(people, "more person", "more people")}. Prices are measured against that set: “Choose instead” changes this row only.`,
    gapGuaranteed: (places) =>
      `The best set that keeps your decisions gives ${count(places, "more guaranteed place", "more guaranteed places")}. Prices are measured against that set: “Choose instead” changes this row only.`,
    unguaranteed: (places) =>
      count(places, "guaranteed place would be lost", "guaranteed places would be lost"),
    gapOther:
      "This tab is not the best set that keeps your decisions, or has more dyads than places. Prices are measured against the best possible set: “Choose instead” changes this row only.",
    compare: (mentor) => `Compare with ${mentor}`,
    says: (mentee, answer) => `${mentee}: ${answer}`,
    choose: "Choose",
    chooseWhom: (mentor) => `Choose ${mentor}`,
    gapFirst:
      "The other dyads stay as they are, but for those that move to make a place. Points are compared with the first choice of the list.",
    noFree: "No free place fits: each choice would take somebody’s place. The person may also wait.",
    gapWaiting: (hasPriority) =>
      `First ${hasPriority ? "the highest priority, then " : ""}whoever has waited longest, by your rules. The other dyads stay as they are, but for those that move to make a place. Points are compared with the best choice.`,
    instead: "Choose instead",
    insteadOf: (mentor) => `Choose ${mentor} instead`,
    seats: (taken, seats) => `${count(taken, "dyad", "dyads")} for ${count(seats, "place", "places")}`,
    seatsOf: (mentor, seats) => `${mentor}: ${seats}.`,
    best: "Who would suit best",
    current: "Current dyads",
  },

  bank: {
    role: "I am looking for",
    suits: "For",
    anyone: "anyone",
    words: "Words",
    wordsHint: "name, business, answer…",
    free: { mentor: "With a free place", mentee: "Without a dyad" },
    facet: (label, chosen) => (chosen === 0 ? label : `${label} (${String(chosen)})`),
    option: (text, people) => `${text} (${String(people)})`,
    filters: "Filter by answer",
    clear: "Clear all",
    found: (people) => count(people, "person found", "people found"),
    none: "Nobody matches all of this. Remove a filter.",
    seats: (free) => (free > 0 ? count(free, "free place", "free places") : "no free place"),
    placed: "has a dyad",
    unplaced: "without a dyad",
    place: "Place here",
    placeWith: (label) => `Place here: ${label}`,
    made: (mentee, mentor) => `${mentee} and ${mentor} are now a locked dyad.`,
    notAllowed: "pair set aside by a conflict, a rule or a refusal",
  },

  repair: {
    what: "Keeps every dyad, except where a refusal, a withdrawal or a conflict forces a change. Nothing is written before you agree.",
    byTotal: "Your rules put something else first: here, changes are chosen by the total of the scores.",
    threshold: "Leave other dyads alone unless the gain is at least (in points)",
    thresholdInvalid: "Enter a number from 0 to 100.",
    plan: "Look for changes",
    nothing: "Nothing to adjust: every dyad holds.",
    stuck: "Nothing can move without going beyond the threshold or the places.",
    moves: (people) => count(people, "change", "changes"),
    kept: (dyads) => count(dyads, "dyad stays as it is", "dyads stay as they are"),
    without: (people) => count(people, "person stays without a dyad", "people stay without a dyad"),
    keeping: (points) => `Keeping these dyads costs ${points} against the best set.`,
    gone: (names) => `No longer taking part: ${list(names)}.`,
    before: "Before:",
    after: "After:",
    move: (from, to) => `Before: ${from}. After: ${to}.`,
    scores: (before, after) => `Score: ${before} before, ${after} after`,
    apply: "Apply",
    again: "Look again",
  },

  compare: {
    two: "Comparing takes two dyads tabs. Each proposal makes one, and the older tab stays.",
    before: "Before",
    after: "After",
    line: (before, after) => `Before: ${before}. After: ${after}.`,
    show: "Show",
    everyone: "Everybody",
    option: (change, people) => `${change} (${String(people)})`,
    noneOf: "Nobody here.",
    write: "Write a tab",
  },
};
