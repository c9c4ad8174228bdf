import { expect, test } from "vitest";
import { handMade, tab } from "../workbooks.ts";
import { everything, forgetting } from "./small-workbook.ts";

const MENTORS = tab(
  "Mentors",
  ["Horodateur", "Nom", "Adresse courriel"],
  ["2026-01-01T09:00:00", "Luc Roy", "luc@roy.ca"],
  ["2026-01-02T09:00:00", "Ève Côté", "eve@cote.ca"],
);

const namedTabs = (name: string): string[] =>
  forgetting(everything([MENTORS, handMade(name, ["Quoi"], ["rien"])]), "Luc Roy")
    .places.filter(({ kind }) => kind === "name")
    .map((place) => place.tab);

test.each(["Luc Roy", "Dossier Luc Roy", "Suivi de Luc Roy 2026"])(
  "a tab called %s is left to a person, and named",
  (name) => {
    expect(namedTabs(name)).toEqual([name]);
  },
);

test("a tab of somebody else's, or of nobody's, is not", () => {
  expect(["Dossier Ève Côté", "Réunions", "Feuille 1"].flatMap(namedTabs)).toEqual([]);
});
