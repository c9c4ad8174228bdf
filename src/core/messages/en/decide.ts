import type { DecideWords } from "../fr/decide.ts";
import { count, list } from "./grammar.ts";

/** The words of the room where dyads are decided, in English. */
export const decide: DecideWords = {
  position: (place, all) => `${String(place)} of ${String(all)}`,
  announced: (place, all, dyad) => `Dyad ${String(place)} of ${String(all)}: ${dyad}`,
  previous: "Previous dyad",
  following: "Next dyad",
  skip: "Skip to the decision",
  keys: "The arrows ← and → go from dyad to dyad.",
  decided: (decided, all) => `${String(decided)} of ${count(all, "dyad", "dyads")} decided`,
  writing: (decisions) => `Writing ${count(decisions, "decision", "decisions")}…`,
  lost: (mentees) =>
    `${mentees.length === 1 ? "One decision was not written" : `${String(mentees.length)} decisions were not written`}: ${list(mentees)}. See the row as it is now, then decide again.`,
  backTo: (mentee) => `Back to the dyad of ${mentee}`,

  confirm: "Confirm",
  discuss: "To discuss",
  refuse: "Refuse",
  isDecided: "This dyad is decided.",
  nextOpen: "Go to the next one to decide",
  undo: "Undo the decision",

  answers: "What the two answer",
  afterAnswers: {
    open: "",
    accepted: "All who were asked accept: confirm here, or together in",
    declined: "A no is respected. To refuse the dyad and choose someone else:",
  },

  clear: (dyads) =>
    dyads === 1 ? "Confirm the one without reservation" : `Confirm the ${String(dyads)} without reservation`,
  clearWhat: (dyads, status) =>
    `${count(dyads, "dyad gets", "dyads get")} the status “${status}”, all at once or none.`,
  clearWhy: (band) =>
    `Without reservation: nothing to watch, a time in common, no note from the committee, and an agreement of “${band}” or better.`,
  clearWho: "See which",
  clearDone: (dyads) => count(dyads, "dyad is confirmed.", "dyads are confirmed."),
  cancel: "Cancel",

  agreement: "Agreement",
  number: "See the points",
  matches: "What matches",
  missing: "What is missing",
  nothingInCommon: "Nothing in common in the answers",
  noWords: "Nothing written in their own words",
  other: "Choose someone else",
  note: "Committee’s note",

  end: "All dyads have been seen",
  sums: (confirmed, refused, toDiscuss) =>
    [`${String(confirmed)} confirmed`, `${String(refused)} refused`, `${String(toDiscuss)} to discuss`].join(
      " · ",
    ),
  noDyads: "This tab has no dyad to decide on.",
  review: (dyads) => (dyads === 1 ? "Review the one to discuss" : `Review the ${String(dyads)} to discuss`),
  backToQueue: "Back to the dyads to decide",
};
