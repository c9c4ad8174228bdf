import { describe, expect, it } from "vitest";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import { outcomeOf } from "../../../../src/core/matching/model/outcome.ts";
import type { Prices } from "../../../../src/core/matching/model/proof.ts";
import { hiddenByRounding } from "../../../../src/core/matching/certificate/rounding.ts";
import { problemOf } from "../problems.ts";

/** What a grid of step 2 may hide: 2⁵¹ as the only score of a run has that step. */
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
      resolution: 2,
      range: { low: 2 ** 51, high: 2 ** 51 },
    },
  });
}

describe("what rounding to steps of 2 may hide", () => {
  it("is nothing where no score is rounded", () => {
    expect(hidden(problemOf([[6, 6, null]]), [0], [0, 0, 0])).toBe(0);
  });

  it("is a step for an exchange that is even once a score was rounded, whichever of the two", () => {
    expect(hidden(problemOf([[6, 6.8]]), [0], [0, 0])).toBe(2);
    expect(hidden(problemOf([[6.8, 6]]), [0], [0, 0])).toBe(2);
    expect(hidden(problemOf([[5.2, 6.8]]), [0], [0, 0])).toBe(2);
    expect(hidden(problemOf([[null, 6, 6.8]]), [1], [0, 0, 0])).toBe(2);
    expect(hidden(problemOf([[6, 6.8]]), [0])).toBe(2);
  });

  it("is nothing for an exchange that loses a step", () => {
    expect(hidden(problemOf([[6, 4.8]]), [0], [0, 0])).toBe(0);
    expect(hidden(problemOf([[6, 6.8]]), [0], [0, 2])).toBe(0);
    expect(hidden(problemOf([[0.8, null]]), [0], [0, 0])).toBe(0);
  });

  it("is nothing for an even exchange of two scores that were on the grid", () => {
    expect(hidden(problemOf([[6, 6, 0.8]]), [0], [0, 0, 0])).toBe(0);
  });

  it("is a step for an exchange that prices make even", () => {
    expect(hidden(problemOf([[6, 4.8]]), [0], [2, 0])).toBe(2);
    expect(hidden(problemOf([[4.8, 10]]), [0], [0, 6])).toBe(2);
  });

  it("is a step for somebody left out who could as well be in", () => {
    expect(hidden(problemOf([[4.8], [10]]), [-1, 0], [4])).toBe(2);
    expect(hidden(problemOf([[4.8], [10]]), [-1, 0], [6])).toBe(0);
    expect(hidden(problemOf([[4], [10.8]]), [-1, 0], [4])).toBe(0);
  });

  it("counts every mentee once", () => {
    const rows = [
      [6, 6.8, 5.8],
      [6, 2, 2],
      [10, 2.8, 1.4],
      [10, 2.8, 2],
    ];
    const problem = problemOf(rows, { capacities: [4, 4, 4] });
    expect(hidden(problem, [0, 0, 1, 2], [0, 0, 0])).toBe(2 + 0 + 2 + 2);
  });

  it("leaves out mentors without a seat and people who are locked", () => {
    expect(hidden(problemOf([[6, 6.8]], { capacities: [1, 0] }), [0], [0, 0])).toBe(0);
    expect(hidden(problemOf([[6, 6.8]], { locks: [[0, 0]] }), [0], [0, 0])).toBe(0);
  });

  // With a spread the range is read from the scores: up to 2⁴⁸ they make the step 2 as well.
  const rows = [
    [0.8, 2 ** 48],
    [0.8, 14],
    [null, 4.4],
  ];

  it("is a step and a half for each mentee of mentors of two where the spread was rounded, whatever the scores", () => {
    const two = { capacities: [2, 2] };
    for (const objective of ["total", "fair"] as const) {
      expect(hidden(problemOf(rows, { ...two, objective, spread: 0.8 }), [1, 0, 1], [0, 0])).toBe(3 * 3);
      expect(hidden(problemOf(rows, { ...two, objective, spread: 2 }), [1, 0, 1], [0, 0])).toBe(0);
      const locked = problemOf(rows, { ...two, objective, spread: 0.8, locks: [[0, 1]] });
      expect(hidden(locked, [1, 0, 1], [0, 0])).toBe(2 * 3);
    }
    const even = problemOf([[0, 2 ** 48]], { capacities: [1, 3], spread: 0.8 });
    expect(hidden(even, [1], [0, 0])).toBe(2);
  });

  it("is nothing for a fair assignment, whose scores are only compared", () => {
    expect(hidden(problemOf([[6, 6.8]], { objective: "fair" }), [0])).toBe(0);
  });
});
