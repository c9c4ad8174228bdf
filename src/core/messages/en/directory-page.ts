import type { DirectoryPageWords } from "../fr/directory-page.ts";
import { directoryFile } from "./directory-file.ts";
import { count, list } from "./grammar.ts";

/** The words of a directory page, in English. */
export const directoryPage: DirectoryPageWords = {
  ...directoryFile,
  /** What the page shows where its script cannot run. */
  noScript:
    "To search, compare and keep a list, open this file in a recent browser (Safari, Chrome, Edge or Firefox).",
  language: "Language",
  languages: { fr: "Français", en: "English" },
  intro: "Search, compare, then ask for a meeting or hand in your choices.",
  privacy: "Nothing that you check or write here leaves your device before you send a request.",
  personalIntro: (reader) =>
    `${reader}, these mentors were chosen for you from your answers, the best match first.`,
  search: "Search",
  searchHint: "A name, a topic, a town…",
  needs: "What you are looking for",
  needsHint: "Answer what matters to you: the mentors closest to it come first, with the reasons.",
  filters: "Filter",
  chosenFilters: (number) => count(number, "filter", "filters"),
  answered: (number) => count(number, "answer", "answers"),
  clear: "Clear all",
  remove: (what) => `Remove “${what}”`,
  more: (number) => `Show ${count(number, "other", "others")}`,
  choose: "Choose…",
  found: (shown, all) =>
    shown === all
      ? count(all, "mentor", "mentors")
      : `${count(shown, "mentor", "mentors")} of ${String(all)}`,
  byFit: "closest to your answers first",
  see: (number) => (number === 1 ? "See the mentor found" : `See the ${String(number)} mentors`),
  nobody: "Nobody matches all of that at once.",
  nobodyHint: "Remove a filter, or search with a shorter word.",
  empty: "There is nobody in this directory yet.",
  fit: { veryGood: "Very good match", good: "Good match", toDiscuss: "Some things in common", little: "" },
  why: "What you have in common",
  failed: (labels) => `The programme asks for something in common here: ${list(labels)}`,
  profile: "See the profile",
  closeProfile: "Close the profile",
  of: (action, name) => `${action}, ${name}`,
  add: "Add to my list",
  added: "Remove from my list",
  write: "Write an e-mail",
  list: "My list",
  listOf: (number) => `My list: ${count(number, "mentor", "mentors")}`,
  listHint: "The person you prefer first. The list stays on this device.",
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  takeOut: (name) => `Remove ${name} from my list`,
  send: "Hand in my choices",
  sendOnly: (number) => `The form takes ${count(number, "choice", "choices")}: the first of the list.`,
  handOver: "Print this list or note it down, then hand it to the person who coordinates the mentoring.",
  yourName: "Your name",
  yourNameHint: "It will be written in the request.",
  print: "Print",
  newWindow: "(new window)",
  choicesSubject: "My choices of mentors",
  choicesBody: (mentors, asker) =>
    `Hello,\n\nHere are my choices of mentors, in order of preference:\n\n${mentors
      .map((name, at) => `${String(at + 1)}. ${name}`)
      .join("\n")}\n\n${asker}`,
  writeSubject: "Mentoring",
};
