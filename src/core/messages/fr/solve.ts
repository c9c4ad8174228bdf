import { count } from "./grammar.ts";

/** The words of the `solve` command, one line each. French. */
export const solve = {
  usage: (): string => "Il faut un seul fichier\u00a0: npm run -s dyade -- solve INSTANCE.json",
  unreadable: (path: string): string => `Impossible de lire le fichier «\u00a0${path}\u00a0».`,
  notJson: (path: string): string => `«\u00a0${path}\u00a0» n’est pas du JSON valide.`,
  unknownKey: (place: string, key: string): string =>
    `${place}\u00a0: la clé «\u00a0${key}\u00a0» est inconnue.`,
  missing: (place: string): string => `${place}\u00a0: cette valeur manque.`,
  wrongValue: (place: string, expected: string): string => `${place}\u00a0: il faut ${expected}.`,
  root: (): string => "le document",
  expectations: {
    object: "un objet",
    array: "une liste",
    string: "un texte",
    number: "un nombre fini",
    score: "un nombre fini, zéro ou plus, ou null (dyade non permise)",
    capacity: "un nombre entier de places, zéro ou plus",
    spread: "un nombre fini, zéro ou plus",
    format: "«\u00a0dyade-instance/1\u00a0»",
    objective: "«\u00a0total\u00a0» ou «\u00a0fair\u00a0»",
    pair: "une paire [mentoré·e, mentor·e]",
  },
  rowCount: (rows: number, mentees: number): string =>
    `scores\u00a0: ${count(rows, "ligne", "lignes")} pour ${count(mentees, "mentoré·e", "mentoré·es")}; il en faut une pour chacun·e.`,
  rowLength: (row: number, length: number, mentors: number): string =>
    `scores[${String(row)}]\u00a0: ${count(length, "score", "scores")} pour ${count(mentors, "mentor·e", "mentor·es")}; il en faut un pour chacun·e.`,
  duplicateId: (list: string, id: string): string =>
    `${list}\u00a0: l’identifiant «\u00a0${id}\u00a0» y est deux fois.`,
  unknownId: (place: string, list: string, id: string): string =>
    `${place}\u00a0: «\u00a0${id}\u00a0» n’est pas dans ${list}.`,
  guaranteesOfTotal: (): string =>
    "guarantees\u00a0: elles ne comptent que pour l’objectif «\u00a0total\u00a0»; retirez-les ou changez objective.",
  lockedTwice: (id: string): string =>
    `locked\u00a0: «\u00a0${id}\u00a0» ne peut pas être fixé·e à deux mentor·es.`,
};

export type SolveWords = typeof solve;
