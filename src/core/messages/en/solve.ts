import type { SolveWords } from "../fr/solve.ts";
import { count } from "./grammar.ts";

/** The words of the `solve` command, one line each. */
export const solve: SolveWords = {
  usage: () => "One file is needed: npm run -s dyade -- solve INSTANCE.json",
  unreadable: (path) => `Cannot read the file “${path}”.`,
  notJson: (path) => `“${path}” is not valid JSON.`,
  unknownKey: (place, key) => `${place}: unknown key “${key}”.`,
  missing: (place) => `${place}: this value is missing.`,
  wrongValue: (place, expected) => `${place}: must be ${expected}.`,
  root: () => "the document",
  expectations: {
    object: "an object",
    array: "a list",
    string: "a text",
    number: "a finite number",
    score: "a finite number, zero or more, or null (pair not allowed)",
    capacity: "a whole number of places, zero or more",
    spread: "a finite number, zero or more",
    format: "“dyade-instance/1”",
    objective: "“total” or “fair”",
    pair: "a pair [mentee, mentor]",
  },
  rowCount: (rows, mentees) =>
    `scores: ${count(rows, "row", "rows")} for ${count(mentees, "mentee", "mentees")}; one is needed for each.`,
  rowLength: (row, length, mentors) =>
    `scores[${String(row)}]: ${count(length, "score", "scores")} for ${count(mentors, "mentor", "mentors")}; one is needed for each.`,
  duplicateId: (list, id) => `${list}: the id “${id}” is there twice.`,
  unknownId: (place, list, id) => `${place}: “${id}” is not in ${list}.`,
  guaranteesOfTotal: () =>
    "guarantees: they count for the objective “total” alone; remove them or change objective.",
  lockedTwice: (id) => `locked: “${id}” cannot be locked to two mentors.`,
};
