import { expect, it } from "vitest";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { scored } from "./scored.ts";

const DAYS = ["Lundi", "Mardi"];

function score(mentee: readonly Cell[], mentor: readonly Cell[], header: readonly string[] = DAYS): number {
  const titles = header[0]?.includes("[") === true ? "Quand" : [...header];
  const criteria = [{ kind: "overlap" as const, mentee: titles, mentor: titles }];
  return scored({ header, mentees: [mentee], mentors: [mentor] }, criteria).values[0] ?? Number.NaN;
}

it("free times of one day are no free times of another", () => {
  expect(score(["Matin", "Soir"], ["Soir", "Matin"])).toBe(0);
  expect(score(["Matin, Soir", "Soir"], ["Soir", "Soir"])).toBe(100);
});

it("not being free on the same day is nothing in common", () => {
  expect(score(["Non disponible", "Soir"], ["Non disponible", "Matin"])).toBe(0);
  expect(score(["Pas disponible", "Non"], ["Soir", "Matin"])).toBe(0);
  expect(score(["Non", "Oui"], ["Non", "Oui"], ["Quand [Lundi]", "Quand [Mardi]"])).toBe(50);
});

it.each([
  "-",
  "N/A",
  "Aucune",
  "Jamais",
  "Rien",
  "Never",
  "Aucun moment",
  "Indisponible",
  "Not available",
  "« Non disponible »",
])("%j is no time that two people share", (answer) => {
  expect(score([answer, "Soir"], [answer, "Matin"])).toBe(0);
});

it("whoever is free at any time of a day is free whenever others are", () => {
  expect(score(["Peu importe", ""], ["Soir, Matin", "Soir"])).toBe(100);
  expect(score(["Peu importe", ""], ["", "Soir"])).toBe(0);
});
