import { describe, expect, it } from "vitest";
import { outcomeOf, valueOf } from "../../../../src/core/matching/model/outcome.ts";
import { problemOf } from "../problems.ts";

const problem = problemOf([
  [5, 3],
  [4, null],
  [9, 2],
  [7, 8],
]);
const outcome = (...mentorOf: number[]) => outcomeOf(problem, Int32Array.from(mentorOf));

describe("outcomeOf", () => {
  it("counts dyads and adds their scores up", () => {
    expect(outcome(0, 0, -1, 1)).toEqual({
      mentorOf: Int32Array.of(0, 0, -1, 1),
      loads: Int32Array.of(2, 1),
      placed: 3,
      total: 5 + 4 + 8,
      minimum: 4,
    });
  });

  it("counts a pair that is not allowed as a dyad without score", () => {
    expect(outcome(0, 1, -1, -1)).toMatchObject({
      placed: 2,
      total: 5,
      minimum: 5,
      loads: Int32Array.of(1, 1),
    });
    expect(outcome(-1, 1, -1, -1)).toMatchObject({ placed: 1, total: 0, minimum: null });
  });

  it("has no worst dyad without any", () => {
    expect(outcome(-1, -1, -1, -1)).toMatchObject({ placed: 0, total: 0, minimum: null });
  });
});

describe("valueOf", () => {
  it("takes the spread off the total: nothing for a first dyad, once for a second, twice for a third", () => {
    expect(valueOf({ ...problem, spread: 10 }, outcome(0, 0, 0, 1))).toBe(26 - 30);
    expect(valueOf({ ...problem, spread: 10 }, outcome(0, 0, 1, 1))).toBe(19 - 20);
    expect(valueOf(problem, outcome(0, 0, 0, 1))).toBe(26);
  });
});
