import { expect, test } from "vitest";
import { pairContributions } from "../../../src/core/desk/pair-contributions.ts";
import { scoreOf } from "../../../src/core/cohort/cohort.ts";
import { deskOf } from "./desks.ts";

test("what the criteria brought adds up to the score, and what they could bring to 100", () => {
  const { cohort } = deskOf();
  for (const [mentee, mentor] of [
    [0, 0],
    [3, 5],
    [12, 20],
    [39, 23],
  ] as const) {
    const brought = pairContributions(cohort, mentee, mentor);
    expect(brought.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(
      scoreOf(cohort, mentee, mentor),
      9,
    );
    expect(brought.reduce((sum, { of }) => sum + of, 0)).toBeCloseTo(100, 9);
    expect(brought.map(({ of }) => of)).toEqual(brought.map(({ of }) => of).sort((a, b) => b - a));
  }
});

test("a criterion without weight brought nothing and is not told", () => {
  const { cohort } = deskOf();
  expect(pairContributions(cohort, 0, 0).every(({ criterion }) => criterion.weight !== 0)).toBe(true);
});
