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
