import { clashLabels, clashNames, labelOf } from "../clash-labels.ts";
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
const OWN = { coordinationTab: "Onglet Coordination", weight: "Poids", yes: "oui", no: "non" };
const LABELS = clashLabels(WORDS, OWN);

/** Where two panels made another of the same choices: which one holds. French. */
export const clash = {
  title: "Quelqu’un d’autre a choisi autre chose entre-temps",
  what: (number: number): string =>
    number < 2
      ? "Ce choix a été changé depuis que ce panneau l’a lu. Rien n’est remplacé avant votre réponse."
      : "Ces choix ont été changés depuis que ce panneau les a lus. Rien n’est remplacé avant vos réponses.",
  /** @param row what the criterion or the rule is called; left out for any other choice. */
  label: (place: string, row?: string): string => {
    const [, column] = Object.entries(setup.columns).find(([key]) => place.endsWith(`.columns.${key}`)) ?? [];
    const name = [labelOf(LABELS, place) ?? "Un choix gardé avec le classeur", column ?? []]
      .flat()
      .join(", ");
    return row === undefined ? name : `«\u00a0${row}\u00a0»\u00a0: ${name}`;
  },
  theirs: "Gardé par quelqu’un d’autre, et en vigueur maintenant",
  mine: "Choisi ici",
  keep: { mine: "Garder mon choix", theirs: "Prendre l’autre choix" },
  later: "Décider plus tard",
  none: "rien",
  /** Of a criterion or a rule that one of the two took out. */
  whole: "la ligne reste",
  gone: "la ligne est retirée",
  number: (value: number) => String(value).replace(".", ","),
  yes: OWN.yes,
  no: OWN.no,
  names: clashNames(WORDS, OWN),
};

export type ClashWords = typeof clash;
