import { expect, test } from "vitest";
import { facetsOf } from "../../../src/core/desk/facets.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf } from "./desks.ts";

test("makes facets of the options of a criterion, the commonest first", () => {
  const desk = deskOf(smallTables(), SETTINGS);
  const [topics] = facetsOf(desk, "mentee");
  expect(topics?.label).toBe("Sujets");
  expect(topics?.options.map(({ text, people }) => [text, [...people]])).toEqual([
    ["Vente", [0, 1]],
    ["Finances", [1]],
  ]);
});

test("makes facets of the sample's own questions, those that are off included, and none of texts and names", () => {
  const desk = deskOf();
  const kinds = facetsOf(desk, "mentor").map(({ criterion }) => desk.programme.settings.criteria[criterion]);
  expect(kinds.some((criterion) => criterion?.weight === 0 || criterion?.on === false)).toBe(true);
  expect(kinds.some((criterion) => criterion?.kind === "text" || criterion?.kind === "chosen")).toBe(false);
});

test("makes a few brackets of years, in their order, and not a box for each number", () => {
  const desk = deskOf();
  const years = facetsOf(desk, "mentor").find(({ label }) => label === "Années");
  expect(years?.options.length).toBeGreaterThan(2);
  expect(years?.options.length).toBeLessThanOrEqual(5);
  const texts = years?.options.map(({ text }) => text) ?? [];
  for (const text of texts) expect(text).toMatch(/^\d+(–\d+)?$/);
  const starts = texts.map((text) => Number(text.split("–")[0]));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  // Nobody is lost between two brackets.
  const people = years?.options.flatMap((option) => [...option.people]) ?? [];
  expect(new Set(people).size).toBe(people.length);
  expect(people.length).toBe(desk.cohort.mentors.length);
});
