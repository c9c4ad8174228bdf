import { describe, expect, test } from "vitest";
import { handMade, tab } from "../workbooks.ts";
import { everything, forgetting, rowsAfter } from "./small-workbook.ts";

const HEADER = ["Horodateur", "Nom", "Organisation", "Avec qui?"];
const row = (name: string, organisation: string, more: string): string[] => [
  "2026-01-01T09:00:00",
  name,
  organisation,
  more,
];
const MENTORS = tab(
  "Mentors",
  HEADER,
  row("🦊", "Zoo", "-"),
  row("🐻", "Zoo", "🦊"),
  row("Ana Roy", "Zoo", "avec 🦊 et 🐻"),
  row("X", "Labo", "Option X"),
);

describe("a name made of signs", () => {
  const own = forgetting(everything([MENTORS]), "🦊");

  test("is the name of the rows that hold it, and of no others", () => {
    expect(rowsAfter(own, MENTORS).map(([, name]) => name)).toEqual(["Nom", "🐻", "Ana Roy", "X"]);
  });

  test("is asked about wherever others wrote it, and goes where it is said to be the person", () => {
    expect(own.questions.map(({ reason, around }) => [reason, around])).toEqual([
      ["part", "🦊"],
      ["part", "avec 🦊 et 🐻"],
    ]);
    expect(
      rowsAfter(forgetting(everything([MENTORS]), "🦊", { "*": "them" }), MENTORS).map((cells) => cells[3]),
    ).toEqual(["Avec qui?", "Personne retirée 1", "avec Personne retirée 1 et 🐻", "Option X"]);
  });
});

describe("a name of one letter", () => {
  const list = handMade("Présences", ["Qui", "Mai"], ["Ana Roy", "x"], ["Option X", ""]);
  const result = forgetting(everything([MENTORS, list]), "X");

  test("is that of its row, and a question anywhere else, be it a tick in a box", () => {
    expect(rowsAfter(result, MENTORS).map(([, name]) => name)).toEqual(["Nom", "🦊", "🐻", "Ana Roy"]);
    expect(rowsAfter(result, list)).toEqual(list.rows);
    expect(result.questions.map(({ around }) => around)).toEqual(["x", "Option X"]);
  });
});
