import type { LinkKind } from "../../links/link.ts";
import type { SidebarWords } from "../fr/sidebar.ts";
import { dyadsTab } from "./dyads-tab.ts";
import { count, list } from "./grammar.ts";
import { home } from "./home.ts";

const links: Record<LinkKind, string> = {
  "same-person": "the same person",
  "reporting-line": "reporting line",
  "same-manager": "same manager",
  declared: "declared tie",
  avoid: "to avoid, as asked",
  past: "past dyad",
  "unknown-manager": "manager unknown",
};

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
    what: "Dyade cannot read this spreadsheet. This mostly happens when several Google accounts are signed in to the same browser: Google no longer knows which one is yours.",
    remedy: "What you can do",
    steps: [
      "Open the spreadsheet in a private window, or in a browser profile signed in to one Google account only.",
      "Open the panel again there with Extensions > Dyade.",
      "If nothing changes, ask the owner of the spreadsheet to share it with you as an editor, then send the details to whoever helps you.",
    ],
    brief:
      "Google did not answer. If several Google accounts are signed in to this browser, open the spreadsheet in a private window or in a profile with one account only, then try again.",
  },

  newVersion: {
    what: "A new version of Dyade has just been installed. Close this panel, then open it again with Extensions > Dyade: all that is in the workbook stays there.",
    keep: "Keep my changes to the settings first",
    kept: "Your changes are kept with the workbook.",
  },

  fault: {
    title: "Something failed",
    unexpected:
      "Dyade met an error that comes from the program, not from your data. The responses were not touched. Try again; if the error comes back, send the details to whoever maintains Dyade.",
    perhapsWritten:
      "Google did not answer: it may have been written. Look in the spreadsheet, then try again: nothing will be done twice.",
    noAnswer: "Google is not answering. Nothing was changed. Wait a little, then try again.",
    offline: "No connection to the Internet: nothing was sent. Check your connection, then try again.",
    sessionOver:
      "Google no longer recognises you, as after a night. Nothing was changed. Reload the spreadsheet, then open the panel again with Extensions > Dyade.",
    outdated:
      "A new version of Dyade has just been installed, and this panel is of the old one. Nothing was changed. Close it, then open it again with Extensions > Dyade.",
    details: "Details for whoever helps you",
    detailsWhat: "They say where the program stopped. Paste them into a message.",
    copy: "Copy the details",
    copied: "Details copied",
  },

  sources: {
    ballots: (tab, answers) => `Ballots of “${tab}”: ${count(answers, "answer counts", "answers count")}.`,
    choices: (tab, answers) =>
      `Choices handed in through “${tab}”: ${count(answers, "answer counts", "answers count")}.`,
    gone: (tab) => `The tab “${tab}” is no longer in the workbook: its answers no longer count.`,
    setAside: "Set aside",
    setAsideWhich: (tab) => `Set aside “${tab}”`,
    refusals: "Refusals are rows of the Links tab, and stay there.",
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
      covers: "what the person is looking for is covered",
      shares: "the answers overlap",
      same: "at least one answer in common",
      different: "no answer in common",
      near: "answers close to each other",
      ahead: "the mentor is further ahead",
      overlap: "times that both have free",
      chosen: "the choices that each person named",
      affinity: "an affinity declared in the Links tab",
      text: "texts about the same things",
    },
    required: "required",
    weight: (label) => `Weight of “${label}”`,
    weightInvalid: "Enter a number from 0 to 100.",
    share: (percent) => `${percent} of the total`,
    off: "not counted",
    read: "What will be read",
    chooseColumn: "Choose a column",
    columns: {
      timestamp: "Timestamp",
      name: "Name",
      email: "E-mail",
      organisation: "Organisation",
      manager: "Manager",
      capacity: "Places offered",
      priority: "Priority",
      consent: "Consent",
      avoid: "To avoid",
      mostImportant: "What matters most",
      musts: "Must have",
    },
    questions: "Questions compared",
    checking: "Checking the answers…",
    questionsToSettle: (number) => count(number, "question to settle", "questions to settle"),
    forInformation: (number) => `Nothing to settle: ${count(number, "thing to know", "things to know")}`,
    noIssue: "Nothing to report in the answers",
    issues: (number) => count(number, "point to check", "points to check"),
    errors: (number) => count(number, "error to correct", "errors to correct"),
    leftOutFirst: "Place first those who were left unmatched last time",
    propose: "Propose dyads",
    blockedByErrors: "Correct the errors first. If you change the workbook, read it again afterwards.",
    blockedByTabs: "First choose the mentors’ tab and the mentees’ tab.",
    blockedByAnswers: "Dyads wait for answers to both forms.",
    waits: "Nothing is sure yet: look first at how your questions are read.",
    skip: "Skip to the proposal",
    seeQuestions: "See your questions",
    proposeAnyway: "Propose anyway",
    saved: "Your changes will be kept with the workbook.",
    cancelled: "Cancelled. No dyad was written.",
  },

  dyadsTab,
  home,

  empty: {
    what: "Dyade reads the answers of two forms: the mentors’ and the mentees’. This workbook has no response tab yet. There are three ways to begin.",
    ways: [
      {
        name: "Copy the recommended questions",
        what: "The questions for both forms, each with its reason, to copy into two Google Forms. This is what the blue button does.",
      },
      {
        name: "Start from the kit",
        what: "It creates the spreadsheet and both forms, already linked. Ask whoever installed Dyade for it.",
      },
      {
        name: "Link your own forms",
        what: "In each form, open the Responses tab and choose Link to Sheets, then this workbook. Then read the workbook again.",
      },
    ],
    other: "Are your answers already in another tab? Choose it here.",
  },

  unanswered: {
    bothLinked: "Both your forms are linked",
    oneLinked: "One form is linked",
    noAnswer: "0 answers so far.",
    oneLinkedWhat:
      "If it serves both mentors and mentees, that is all you need. If not, link the other form to this workbook too.",
    checkWhat:
      "Now is the time to look over your questions: a form is easy to change while nobody has answered it.",
    check: "Check your questions",
    answered: {
      mentor: (number) => count(number, "answer from mentors", "answers from mentors"),
      mentee: (number) => count(number, "answer from mentees", "answers from mentees"),
    },
    linked: {
      mentor: "The mentors’ form is linked: 0 answers so far.",
      mentee: "The mentees’ form is linked: 0 answers so far.",
    },
    unlinked: {
      mentor: "The mentors’ form is not linked to this workbook yet.",
      mentee: "The mentees’ form is not linked to this workbook yet.",
    },
    already: "What you can do already",
    alone: {
      mentor: "Give mentees the directory, to browse before any pairing, and see what your mentors offer.",
      mentee: "See which topics are wanted, and copy a message to recruit mentors for them.",
    },
    room: "This screen waits for answers to your forms.",
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
    mean: "Average score",
    lowest: "Lowest",
    optimal: (criteria, others) =>
      criteria.length === 0
        ? "No other set of dyads places more people."
        : `No better set of dyads exists, going by: ${list(
            others === 0 ? criteria : [...criteria, count(others, "other criterion", "other criteria")],
          )}.`,
    histogram: "How the scores spread",
    histogramText: (lowest, best, mean) =>
      `How the scores spread: from ${lowest} to ${best}, average ${mean}.`,
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
  },

  refused: {
    impossible: "No dyad could be made",
    impossibleWhat: "Here is what stands in the way, and how to correct it. No dyad was written.",
    unusable: "The settings do not fit the workbook",
    unusableWhat: "A tab or a column may have been renamed. No dyad was written.",
  },

  rooms: {
    title: "Menu",
    home: "Back to home",
    prepare: {
      name: "Prepare the dyads",
      what: "The tabs of answers, the criteria and their weights, then the proposal",
    },
    groups: {
      recruit: home.stages.recruit,
      check: home.stages.check,
      pair: home.stages.pair,
      decide: home.stages.decide,
      accompany: "Accompany",
      tools: home.tools,
    },
    names: {
      questions: { name: "Questions to copy", what: "The questions we recommend for your two forms" },
      uses: { name: "Your questions", what: "What is compared, and how each question is read" },
      rules: { name: "Pairing rules", what: "Who may take part, ties, what comes first" },
      doubts: { name: "Questions to settle", what: "The doubts that one answer of yours settles for good" },
      check: { name: "Check the data", what: "Everything to fix in the responses" },
      needs: { name: "Needs and offers", what: "The topics asked for, and the places that meet them" },
      conflicts: { name: "Conflicts found", what: "Each link between two people, with its proof" },
      coordination: {
        name: "Coordination tab",
        what: "What you know of each person, and what it is used for",
      },
      decide: {
        name: "Decide on the dyads",
        what: "The dyads one by one, with both people’s own words and what another choice would cost",
      },
      bank: {
        name: "Search for a person",
        what: "Several criteria at once, from the closest to the least close",
      },
      repair: { name: "Adjust after a departure or a refusal", what: "As few changes as possible" },
      compare: { name: "Compare two proposals", what: "What is kept, changed, gained and lost" },
      report: { name: "Report", what: "The pictures of the proposal, and a tab to share" },
      directory: { name: "Directory", what: "A file of mentors for mentees to browse" },
      requests: { name: "Requests", what: "Who asked to meet whom, and who is waiting" },
      event: { name: "Speed matching", what: "The schedule of an event, and what each person says about it" },
      introductions: { name: "Introduce the dyads", what: "A message ready to send to each dyad" },
      followUp: { name: "Follow-up", what: "Who has met, and who needs a call" },
      yearly: { name: "Yearly report", what: "The programme in numbers, without naming anyone" },
      settings: { name: "Settings", what: "Export them, or take those from another workbook" },
      help: { name: "Help", what: "How a score is worked out, in plain words" },
    },
  },

  severity: { error: "Error", warning: "To check", info: "For information" },
};
