import { clashLabels, clashNames, labelOf } from "../clash-labels.ts";
import type { ClashWords } from "../fr/clash.ts";
import { asking } from "./asking.ts";
import { directory } from "./directory.ts";
import { event } from "./event.ts";
import { settings } from "./help.ts";
import { introduction } from "./introduction.ts";
import { rules } from "./rules.ts";
import { setup } from "./setup.ts";
import { uses } from "./uses.ts";
import { objectives } from "./ways.ts";

const WORDS = { asking, directory, event, introduction, objectives, rules, settings, setup, uses };
const OWN = { coordinationTab: "Coordination tab", weight: "Weight", yes: "yes", no: "no" };
const LABELS = clashLabels(WORDS, OWN);

/** Where two panels made another of the same choices: which one holds. English. */
export const clash: ClashWords = {
  title: "Somebody else made another choice meanwhile",
  what: (number) =>
    number < 2
      ? "This choice was changed after this panel read it. Nothing is replaced before you answer."
      : "These choices were changed after this panel read them. Nothing is replaced before you answer.",
  label: (place, row) => {
    const [, column] = Object.entries(setup.columns).find(([key]) => place.endsWith(`.columns.${key}`)) ?? [];
    const name = [labelOf(LABELS, place) ?? "A choice kept with the workbook", column ?? []]
      .flat()
      .join(", ");
    return row === undefined ? name : `“${row}”: ${name}`;
  },
  theirs: "Kept by somebody else, and in force now",
  mine: "Chosen here",
  keep: { mine: "Keep my choice", theirs: "Take the other choice" },
  later: "Decide later",
  none: "nothing",
  whole: "the row stays",
  gone: "the row is taken out",
  number: (value) => String(value),
  yes: OWN.yes,
  no: OWN.no,
  names: clashNames(WORDS, OWN),
};
