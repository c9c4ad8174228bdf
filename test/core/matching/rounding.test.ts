import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/matching/index.ts";
import { openMarket } from "../../../src/core/matching/market.ts";
import { outcomeOf } from "../../../src/core/matching/outcome.ts";
import type { Prices } from "../../../src/core/matching/proof.ts";
import { hiddenByRounding } from "../../../src/core/matching/rounding.ts";
import { problemOf } from "./problems.ts";

/** What a grid of step 1 may hide: 2⁵⁰ as the only score of a run has that step. */
function hidden(problem: Problem, mentorOf: readonly number[], prices?: readonly number[]): number {
  const criteria: Prices[] = prices ? [{ of: "score", prices: Float64Array.from(prices) }] : [];
  return hiddenByRounding(problem, openMarket(problem), {
    ...outcomeOf(problem, Int32Array.from(mentorOf)),
    proof: {
      optimal: true,
      bound: 0,
      gap: 0,
      soldOutAt: new Float64Array(problem.mentorCount).fill(-Infinity),
      prices: criteria,
      scale: 1,
      resolution: 1,
      range: { low: 2 ** 50, high: 2 ** 50 },
    },
  });
}

describe("what rounding to steps of 1 may hide", () => {
  it("is nothing where no score is rounded", () => {
    expect(hidden(problemOf([[3, 3, null]]), [0], [0, 0, 0])).toBe(0);
    expect(hidden(problemOf([[3, null]]), [0], [0, 0])).toBe(0);
  });

  it("is a step for an exchange that is even once a score was rounded, whichever of the two", () => {
    expect(hidden(problemOf([[3, 3.4]]), [0], [0, 0])).toBe(1);
    expect(hidden(problemOf([[3.4, 3]]), [0], [0, 0])).toBe(1);
    expect(hidden(problemOf([[null, 3, 3.4]]), [1], [0, 0, 0])).toBe(1);
    expect(hidden(problemOf([[3, 3.4]]), [0])).toBe(1);
  });

  it("is nothing for an exchange that loses a step", () => {
    expect(hidden(problemOf([[3, 2.4]]), [0], [0, 0])).toBe(0);
    expect(hidden(problemOf([[3, 3.4]]), [0], [0, 1])).toBe(0);
    expect(hidden(problemOf([[0.4, null]]), [0], [0, 0])).toBe(0);
  });

  it("is nothing for an even exchange of two scores that were on the grid", () => {
    expect(hidden(problemOf([[3, 3, 0.4]]), [0], [0, 0, 0])).toBe(0);
  });

  it("is a step for an exchange that prices make even", () => {
    expect(hidden(problemOf([[3, 2.4]]), [0], [1, 0])).toBe(1);
    expect(hidden(problemOf([[2.4, 5]]), [0], [0, 3])).toBe(1);
  });

  it("is a step for somebody left out who could as well be in", () => {
    expect(hidden(problemOf([[2.4], [5]]), [-1, 0], [2])).toBe(1);
    expect(hidden(problemOf([[2.4], [5]]), [-1, 0], [3])).toBe(0);
    expect(hidden(problemOf([[2], [5.4]]), [-1, 0], [2])).toBe(0);
    // The last score before the row of the mentee who is out is none of its own.
    expect(
      hidden(
        problemOf([
          [5, 5.4],
          [2, 1],
        ]),
        [0, -1],
        [2, 7],
      ),
    ).toBe(0);
  });

  it("counts every mentee once", () => {
    const rows = [
      [3, 3.4, 2.9],
      [3, 1, 1],
      [5, 1.4, 0.7],
      [5, 1.4, 1],
    ];
    expect(hidden(problemOf(rows, { capacities: [4, 4, 4] }), [0, 0, 1, 2], [0, 0, 0])).toBe(1 + 0 + 1 + 1);
  });

  it("leaves out mentors without a seat and people who are locked", () => {
    expect(hidden(problemOf([[3, 3.4]], { capacities: [1, 0] }), [0], [0, 0])).toBe(0);
    expect(hidden(problemOf([[3, 3.4]], { locks: [[0, 0]] }), [0], [0, 0])).toBe(0);
  });

  // With a spread the range is read from the scores: up to 2⁴⁷ they make the step 1 as well.
  const rows = [
    [0.4, 2 ** 47],
    [0.4, 7],
    [null, 2.2],
  ];

  it("is a step for each of these rows, even exchange or not, where the spread was rounded as well", () => {
    expect(hidden(problemOf(rows, { capacities: [2, 2], spread: 0.4 }), [1, 0, 1], [0, 0])).toBe(3);
    expect(hidden(problemOf(rows, { capacities: [2, 2], spread: 1 }), [1, 0, 1], [0, 0])).toBe(0);
  });

  it("is a step for each mentee of a fair assignment where the spread was rounded, else nothing", () => {
    const fair = { capacities: [2, 2], objective: "fair" } as const;
    expect(hidden(problemOf(rows, { ...fair, spread: 0.4 }), [1, 0, 1])).toBe(3);
    expect(hidden(problemOf(rows, { ...fair, spread: 1 }), [1, 0, 1])).toBe(0);
    expect(hidden(problemOf([[3, 3.4]], fair), [0])).toBe(0);
    const locked = problemOf(rows, { ...fair, spread: 0.4, locks: [[0, 1]] });
    expect(hidden(locked, [1, 0, 1])).toBe(2);
  });
});
