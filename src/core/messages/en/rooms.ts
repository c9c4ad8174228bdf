import type { RoomsWords } from "../fr/rooms.ts";
import { home } from "./home.ts";

/** The menu: its groups, and the name of each room with what it is for. English. */
export const rooms: RoomsWords = {
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
    ways: {
      name: "Other ways to pair",
      what: "What each would give: people placed, average, weakest dyad, first choices",
    },
    helps: {
      name: "What would help",
      what: "Which place, whom to recruit, which rule, and what it would bring to everybody",
    },
    doubts: { name: "Questions to settle", what: "The doubts that one answer of yours settles for good" },
    check: { name: "Check the data", what: "Everything to fix in the responses" },
    needs: { name: "Needs and offers", what: "The topics asked for, and the places that meet them" },
    conflicts: { name: "Conflicts found", what: "Each link between two people, with its proof" },
    coordination: {
      name: "Coordination tab",
      what: "What you know about each person, and what it is used for",
    },
    decide: {
      name: "Decide on the dyads",
      what: "The dyads one by one, with both people’s own words and what another choice would cost",
    },
    arrivals: {
      name: "New people",
      what: "Who has answered since the proposal, who suits them and at what price",
    },
    asking: {
      name: "Ask before confirming",
      what: "Each person says whether they accept, and the answer comes back here",
    },
    bank: {
      name: "Search for a person",
      what: "Several criteria at once, from the closest to the least close",
    },
    repair: { name: "Adjust after a departure or a refusal", what: "As few changes as possible" },
    compare: { name: "Compare two proposals", what: "What is kept, changed, gained and lost" },
    sets: {
      name: "Other sets",
      what: "Up to five other sets of dyads for a committee, and who would change in each",
    },
    report: { name: "Report", what: "The pictures of the proposal, and a tab to share" },
    directory: { name: "Directory", what: "A file of mentors for mentees to browse" },
    requests: { name: "Requests", what: "Who asked to meet whom, and who is waiting" },
    event: { name: "Speed matching", what: "The schedule of an event, and what each person says about it" },
    introductions: { name: "Introduce the dyads", what: "A message ready to send to each dyad" },
    papers: { name: "Agreements to print", what: "An agreement to sign and a guide to the first meeting" },
    followUp: { name: "Follow-up", what: "Who has met, and who needs a call" },
    yearly: { name: "Yearly report", what: "The programme in numbers, without naming anyone" },
    lessons: {
      name: "Criteria and outcomes",
      what: "What the followed dyads say of the criteria, without rushing to conclude",
    },
    settings: { name: "Settings", what: "Export them, or take those from another workbook" },
    forget: {
      name: "Forget a person",
      what: "Every place where a person appears, then their removal, with a receipt",
    },
    help: { name: "Help", what: "How a score is worked out, in plain words" },
  },
};
