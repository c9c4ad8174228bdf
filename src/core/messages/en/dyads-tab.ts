import { isSaid } from "../../tabs/table.ts";
import type { DyadsTabWords } from "../fr/dyads-tab.ts";
import { count, list } from "./grammar.ts";

const quoted = (texts: readonly string[]): string => list(texts.map((text) => `“${text}”`));

/** What the panel says of a dyads tab before a run, and where one cannot be worked with. English. */
export const dyadsTab: DyadsTabWords = {
  title: "Decisions to keep",
  choose: "Tab whose decisions count",
  reading: "Reading the tab…",
  kept: (tab, { locked, refused, chosen }) => {
    const parts = [
      locked > 0 ? `${String(locked)} kept` : "",
      refused > 0 ? count(refused, "refusal", "refusals") : "",
      chosen > 0 ? count(chosen, "choice made by hand", "choices made by hand") : "",
    ].filter(isSaid);
    return parts.length === 0
      ? `${quoted([tab])}: no decision`
      : `Decisions of ${quoted([tab])}: ${parts.join(", ")}`;
  },
  lost: (rows) =>
    count(rows, "row about a person who cannot be found", "rows about people who cannot be found"),
  lostWhat:
    "These rows hold a decision or a note, and one of the two people is not in the answers. Dyade keeps them aside and takes them up again once that person is there. If a name or an address has changed, correct it in the row, then read the workbook again.",
  pair: (names) => names.filter(isSaid).join(" – "),

  unverified: (rows) =>
    count(rows, "row has not been checked since it changed", "rows have not been checked since they changed"),
  verify: "Check this tab",
  verified: "The tab has been checked.",

  unreadable: (tab) => `The decisions of ${quoted([tab])} cannot be read`,
  unchecked: (tab) => `The tab ${quoted([tab])} can no longer be checked`,
  lacking: (columns) =>
    `The ${columns.length === 1 ? "column" : "columns"} ${quoted(columns)} ${columns.length === 1 ? "is" : "are"} missing.`,
  doubled: (columns) =>
    `The ${columns.length === 1 ? "column" : "columns"} ${quoted(columns)} ${columns.length === 1 ? "is" : "are"} there twice.`,
  hidden: "hidden columns of Dyade",
  stateLost:
    "Its first row, where Dyade keeps how the dyads were proposed and what was refused before, has been erased.",
  remedy:
    "Undo that change in the workbook (Ctrl+Z), or repair the tab: Dyade writes a new one with all that you decided and noted in it, and leaves this one as it is.",
  statusesGone:
    "Neither the column of statuses nor its hidden copy is there any more. If you cannot undo that change, take up an earlier version (File › Version history); without it, the repair writes “Status lost” for each dyad.",
  peopleGone:
    "Nothing in the tab says any more whose rows these were. Undo that change (Ctrl+Z), or take up an earlier version (File › Version history). If the tab is of no more use, delete it.",
  answersGone:
    "The answers from which these dyads come are no longer in the workbook. Put their tab back (Ctrl+Z, or File › Version history), or propose dyads again with the answers of today.",
  repaired: (tab) => `The tab is repaired: the decisions and the notes are in ${quoted([tab])}.`,
  repair: "Repair the tab",
  repairFirst: "The errors in the answers have to be corrected first.",
  questionsGone: (titles) =>
    `The forms no longer ask ${quoted(titles)}, which this proposal compares. Bring the ${titles.length === 1 ? "question" : "questions"} back, or propose dyads again.`,
  withoutDyads: "Meanwhile, people are shown here without their dyads.",
  blocked: (tabs) =>
    tabs > 1
      ? "Repair the dyads tab first, or choose another one whose decisions count."
      : "Repair the dyads tab first.",
  changed:
    "The dyads tabs have changed since you chose. No dyad has been written. See which decisions count, then propose again.",
};
