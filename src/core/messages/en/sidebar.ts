import type { SidebarWords } from "../fr/sidebar.ts";
import { bands } from "./bands.ts";
import { empty, unanswered } from "./beginning.ts";
import { fault, newVersion, outOfReach } from "./call-troubles.ts";
import { clash } from "./clash.ts";
import { dyadsTab } from "./dyads-tab.ts";
import { count, list } from "./grammar.ts";
import { home } from "./home.ts";
import { result } from "./result.ts";
import { rooms } from "./rooms.ts";
import { setup } from "./setup.ts";

/** The words of the sidebar, in English. */
export const sidebar: SidebarWords = {
  language: "Language",
  numberMended: (typed, { min, max, isWhole }, value) => {
    const what = typed === "" ? "An empty field" : `“${typed}”`;
    const range = Number.isFinite(max)
      ? ` from ${String(min)} to ${String(max)}`
      : ` of ${String(min)} or more`;
    const now = value === undefined ? "the field stays empty" : `it will be ${String(value)}`;
    return `${what} is not a ${isWhole ? "whole " : ""}number${range}: ${now}. Change it if need be.`;
  },
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

  outOfReach,
  newVersion,
  fault,
  clash,

  sources: {
    ballots: (tab, answers) => `Ballots of “${tab}”: ${count(answers, "answer counts", "answers count")}.`,
    choices: (tab, answers) =>
      `Choices handed in through “${tab}”: ${count(answers, "answer counts", "answers count")}.`,
    gone: (tab) => `The tab “${tab}” is no longer in the workbook: its answers no longer count.`,
    setAside: "Set aside",
    setAsideWhich: (tab) => `Set aside “${tab}”`,
    refusals: "Refusals are rows of the Links tab, and stay there.",
  },

  bands,
  dyadsTab,
  home,
  empty,
  unanswered,
  setup,

  running: {
    title: "Pairing",
    saving: "Saving the settings…",
    reading: "Reading the responses…",
    pairing: "Looking for the best dyads…",
    reached: (percent) => `${percent} done`,
    cancel: "Cancel",
    escape: "Esc cancels too. No dyad is written before the end.",
  },

  result,

  refused: {
    impossible: "No dyad could be made",
    impossibleWhat: "Here is what stands in the way, and how to correct it. No dyad was written.",
    unusable: "The settings do not fit the workbook",
    unusableWhat: "A tab or a column may have been renamed. No dyad was written.",
  },

  rooms,

  severity: { error: "Error", warning: "To check", info: "For information" },
};
