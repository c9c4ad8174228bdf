import type { SidebarWords } from "../fr/sidebar.ts";
import { count, list } from "./grammar.ts";

/** The words of the sidebar, in English. */
export const sidebar: SidebarWords = {
  language: "Language",
  close: "Close",
  retry: "Try again",
  reread: "Read the workbook again",
  back: "Back to the settings",
  showCell: "Show the cell",
  showTab: "Show the tab",
  others: (number) => (number === 1 ? "Show one more" : `Show ${String(number)} more`),
  none: "none",
  list: (items) => list(items),
  quoted: (text) => `“${text}”`,

  loading: "Reading the workbook…",

  outOfReach: {
    title: "Google is not answering",
    what: "Dyade cannot reach this spreadsheet. This mostly happens when several Google accounts are signed in to the same browser.",
    remedy: "What you can do",
    steps: [
      "Open the spreadsheet in a private window, or in a browser profile signed in to one Google account only.",
      "Open the panel again there with Extensions > Dyade.",
    ],
    brief:
      "Google did not answer. If several Google accounts are signed in to this browser, open the spreadsheet in a private window or in a profile with one account only, then try again.",
  },

  fault: {
    title: "Something failed",
    unexpected:
      "Dyade met an error that comes from the program, not from your data. The responses were not touched. Try again; if the error comes back, send the details to whoever maintains Dyade.",
    details: "Technical details",
    copy: "Copy the details",
    copied: "Details copied",
  },

  setup: {
    title: "Prepare the dyads",
    tabs: "Responses",
    tab: { mentor: "Mentors", mentee: "Mentees" },
    chooseTab: "Choose a tab",
    responses: (number) => (number === 0 ? "no response" : count(number, "response", "responses")),
    criteria: "Criteria",
    noCriteria:
      "No criterion was found: the two tabs have no question in common. All dyads will have the same score.",
    kinds: {
      covers: "what the person looks for is covered",
      shares: "the answers overlap",
      same: "at least one answer in common",
      different: "no answer in common",
      near: "answers close to each other",
      ahead: "the mentor is a step ahead",
      overlap: "times that both have free",
      chosen: "the choices that each person named",
      text: "texts about the same things",
    },
    required: "required",
    weight: (label) => `Weight of ${label}`,
    weightInvalid: "Enter a number from 0 to 100.",
    share: (percent) => `${percent} of the total`,
    off: "not counted",
    read: "What will be read",
    chooseColumn: "Choose a column",
    readBrief: "the columns recognised",
    columns: {
      timestamp: "Timestamp",
      name: "Name",
      email: "E-mail",
      organisation: "Organisation",
      manager: "Manager",
      capacity: "Seats offered",
      priority: "Priority",
      consent: "Consent",
      avoid: "To avoid",
    },
    questions: "Questions compared",
    issues: (number) => count(number, "point to check", "points to check"),
    errors: (number) => count(number, "error to correct", "errors to correct"),
    propose: "Propose dyads",
    blockedByErrors: "Correct the errors first. If you change the workbook, read it again afterwards.",
    blockedByTabs: "First choose the mentors’ tab and the mentees’ tab.",
    saved: "Your changes will be kept with the workbook.",
    cancelled: "Cancelled. No dyad was written.",
  },

  empty: {
    title: "No responses to pair",
    what: "Dyade reads the answers of two forms: the mentors’ and the mentees’. This workbook has no response tab yet.",
    steps: [
      "Make a Google Form for each group, with at least the name, the e-mail and the topics.",
      "In each form, open the Responses tab and choose Link to Sheets, then this workbook.",
      "When answers have come in, read the workbook again.",
    ],
    other: "Are your answers already in another tab? Choose it here.",
  },

  running: {
    title: "Pairing",
    saving: "Saving the settings…",
    reading: "Reading the responses…",
    pairing: "Looking for the best dyads…",
    reached: (percent) => `${percent} done`,
    cancel: "Cancel",
    escape: "Esc cancels too. No dyad is written before the end.",
  },

  result: {
    title: (number) =>
      number === 0 ? "No dyad is possible" : count(number, "dyad proposed", "dyads proposed"),
    of: (placed, mentees) => `${String(placed)} of ${count(mentees, "mentee", "mentees")} placed`,
    best: "Best score",
    mean: "Mean score",
    lowest: "Lowest",
    optimal: "No better set of dyads exists with these settings.",
    histogram: "How the scores spread",
    histogramText: (lowest, best, mean) => `How the scores spread: from ${lowest} to ${best}, mean ${mean}.`,
    bin: (from, to) => `${String(from)} to ${String(to)}`,
    scores: "Score",
    dyads: "Dyads",
    locked: (number) => count(number, "dyad kept despite a conflict", "dyads kept despite a conflict"),
    watch: (number) => count(number, "dyad to look at", "dyads to look at"),
    conflicts: (number) => count(number, "conflict avoided", "conflicts avoided"),
    pair: (mentee, mentor) => `${mentee} and ${mentor}`,
    links: {
      "same-person": "the same person",
      "reporting-line": "reporting line",
      "same-manager": "same manager",
      declared: "declared tie",
      avoid: "to avoid, as asked",
      past: "past dyad",
      "unknown-manager": "manager not known",
    },
    above: "above",
    unplaced: (number) => count(number, "person to place", "people to place"),
    seats: (number) => count(number, "free seat", "free seats"),
    seatsOf: (mentor, number) => `${mentor}: ${String(number)}`,
    seatsElsewhere: (number) =>
      `${count(number, "more seat", "more seats")} with mentors who already have a dyad.`,
    writing: "Writing the new tab…",
    written: (tab) => `Written in the tab “${tab}”. The responses were not touched.`,
    unwritten: "The dyads are ready, but the tab could not be written.",
    writeAgain: "Write the tab",
    show: "Show the dyads",
    again: "Start again",
  },

  refused: {
    impossible: "No dyad could be made",
    impossibleWhat: "Here is what stands in the way, and how to correct it. No dyad was written.",
    unusable: "The settings do not fit the workbook",
    unusableWhat: "A tab or a column may have been renamed. No dyad was written.",
  },

  severity: { error: "Error", warning: "To check", info: "For information" },
};
