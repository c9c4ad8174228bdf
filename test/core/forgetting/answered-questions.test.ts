import { describe, expect, test } from "vitest";
import { eraserOf } from "../../../src/core/forgetting/eraser.ts";
import { personFinder } from "../../../src/core/forgetting/find-person.ts";
import type { Place, Verdict } from "../../../src/core/forgetting/place.ts";
import { handMade, tab } from "../workbooks.ts";
import { identity } from "./people.ts";
import { everything, forgetting, forgottenTwice } from "./small-workbook.ts";

const HEADER = ["Horodateur", "Nom", "Adresse courriel", "Ville"];
const MENTORS = tab("Mentors", HEADER, ["2026-01-01T09:00:00", "Luc Roy", "luc@roy.ca", "Laval"]);

describe("a text about which somebody said that it is another person", () => {
  test.each([
    ["a cell that names the person besides", handMade("Mémo", ["Texte"], ["Luc Roy, et L. Roy de Gaspé"])],
    ["a cell in several columns", handMade("Mémo", ["A", "B"], ["L. Roy", "Luc Roy et L. Roy"])],
    [
      "a row of a form of which no title says whose it is",
      tab("Autre", ["A", "B"], ["Luc Roy", "Luc Roy, L. Roy"]),
    ],
  ])("is asked about no more once the rest of it is cleaned: %s", (_, table) => {
    const { first, second } = forgottenTwice(everything([MENTORS, table]), "Luc Roy", "other");
    expect(first.questions.length).toBeGreaterThan(0);
    expect(second.questions).toEqual([]);
    expect(second.erasures).toEqual([]);
  });

  test("is asked about no more where the name becomes that of a namesake", () => {
    const list = handMade("Présences", ["Nom", "Courriel"], ["Luc Roy", "luc.roy@autre.ca"], ["L. Roy", ""]);
    const { second } = forgottenTwice(everything([MENTORS, list]), "Luc Roy (luc@roy.ca)", "other");
    expect(second.questions).toEqual([]);
  });
});

test("one text is one question, wherever it stands", () => {
  const memo = handMade("Mémo", ["Qui", "Aussi"], ["L. Roy", "L. Roy"], ["l. roy", "—"]);
  const notes = handMade("Notes", ["Texte"], ["L. Roy"]);
  const { questions } = forgetting(everything([MENTORS, memo, notes]), "Luc Roy");
  expect(
    questions.map(({ words, places }) => [words, places.map(({ tab: name, row }) => [name, row])]),
  ).toEqual([
    [
      "L. Roy",
      [
        ["Mémo", 2],
        ["Mémo", 2],
        ["Mémo", 3],
        ["Notes", 2],
      ],
    ],
  ]);
});

test("a name that two people bear is asked about column by column, for it may mean each of them", () => {
  const others = tab("Mentorés", HEADER, ["2026-01-02T09:00:00", "Luc Roy", "luc@autre.ca", "Gaspé"]);
  const memo = handMade("Mémo", ["Pour", "Contre"], ["Luc Roy", "Luc Roy"]);
  const { questions } = forgetting(everything([MENTORS, others, memo]), "Luc Roy (luc@roy.ca)");
  expect(questions.map(({ reason, places }) => [reason, places.map(({ column }) => column)])).toEqual([
    ["namesake", ["Pour"]],
    ["namesake", ["Contre"]],
  ]);
});

test("an answer holds where the tab that a name of two stands in was called after the person", () => {
  const [luc, other] = [identity("Luc Roy", "luc@roy.ca"), identity("Luc Roy", "l@autre.ca")];
  const finder = personFinder(luc, [luc, other]);
  const standIn = { label: "Personne retirée 1", key: "dyade-1" };
  const at = (name: string): Place => ({ kind: "mention", tab: name, row: 2, column: "Qui" });
  const before = eraserOf(finder, standIn, new Map());
  before.erased("Luc Roy", at("Fiche de Luc Roy"));
  const verdicts = new Map(before.questions().map(({ id }): [string, Verdict] => [id, "other"]));
  const after = eraserOf(finder, standIn, verdicts);
  after.erased("Luc Roy", at("Fiche de Personne retirée 1"));
  expect(after.questions()).toEqual([]);
});
