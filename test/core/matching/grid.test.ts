import { describe, expect, it } from "vitest";
import { gridOf, onGrid } from "../../../src/core/matching/grid.ts";
import { findGroups } from "../../../src/core/matching/groups.ts";
import { openMarket } from "../../../src/core/matching/market.ts";
import { surveyOf } from "../../../src/core/matching/survey.ts";
import type { Problem } from "../../../src/core/matching/index.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { problemOf } from "./problems.ts";

const grid = (problem: Problem) => gridOf(problem, openMarket(problem), surveyOf(problem).range);
const people = (size: number, low: number, high: number): Problem => ({
  ...problemOf([[low, high]]),
  menteeCount: size,
  mentorCount: size,
  capacities: new Int32Array(size).fill(1),
});
const gridFor = (size: number, low: number, high: number, spread = 0) => {
  const problem = { ...people(size, low, high), spread };
  return gridOf(problem, openMarket(problem), { low, high });
};

describe("the grid", () => {
  it("is a power of two below 1e-9 for scores to 100, finer for fewer people", () => {
    for (const size of [1, 50, 500, 10000]) {
      const { step } = gridFor(size, 0, 100);
      expect(Math.log2(step)).toBe(Math.round(Math.log2(step)));
      expect(step).toBeLessThan(1e-9);
    }
    expect(gridFor(50, 0, 100).step).toBeLessThan(1e-11);
    expect(gridFor(50, 0, 100).step).toBeGreaterThan(1e-13);
  });

  it("leaves room for a hundred chains of exchanges and every score", () => {
    const { step, stayOut } = gridFor(100, -50, 70);
    expect(stayOut).toBeGreaterThan(102 * 120);
    expect((3 * stayOut + 70) / step).toBeLessThan(2 ** 53);
    expect(stayOut % step).toBe(0);
  });

  it("rounds to the nearest step and leaves whole numbers alone", () => {
    const problem = problemOf([[0.1, 100]]);
    const { step } = grid(problem);
    expect(onGrid(100, grid(problem))).toBe(100);
    expect(onGrid(0.1, grid(problem)) % step).toBe(0);
    expect(Math.abs(onGrid(0.1, grid(problem)) - 0.1)).toBeLessThanOrEqual(step / 2);
    expect(onGrid(-3, grid(problem))).toBe(-3);
    expect(onGrid(NaN, grid(problem))).toBeNaN();
  });

  it("cuts a spread that nothing could outweigh, and keeps it where all scores are equal", () => {
    expect(gridFor(4, 0, 10, 3).spread).toBe(3);
    expect(gridFor(4, 0, 10, 1e9).spread).toBe(2 * 6 * 10);
    expect(gridFor(4, 7, 7, 1e9).spread).toBe(1e9);
  });

  it("has the finest step that leaves 50 bits for the longest chain and the largest score", () => {
    // One person: a chain of 3 × 5 and the score 5; 4 × 20 = 80, below 2⁷.
    expect(gridFor(1, 0, 5).step).toBe(2 ** (7 - 52));
    // Eight mentees, two mentors: a chain of (2 + 2) × 10 and the score 10; 4 × 50 = 200, below 2⁸.
    expect(grid(problemOf(Array.from({ length: 8 }, () => [0, 10]))).step).toBe(2 ** (8 - 52));
    // One mentor with four seats: a chain of 3 × 1, 2 × 3 × (4 + 1) of spread, the score 1; 4 × 34 = 136, below 2⁸.
    const crowded = problemOf([[0], [1], [1], [1]], { capacities: [4], spread: 3 });
    expect(grid(crowded).step).toBe(2 ** (8 - 52));
  });

  it("takes the very power of two where that is enough, and the next one for a hair more", () => {
    expect(gridFor(1, 1, 1).step).toBe(2 ** -50);
    expect(gridFor(1, 1 + Number.EPSILON, 1 + Number.EPSILON).step).toBe(2 ** -49);
  });

  it("tells whether a spread that matters had to be rounded", () => {
    expect(gridFor(4, 0, 10, 3).isSpreadRounded).toBe(false);
    expect(gridFor(4, 0, 10, 0.1).isSpreadRounded).toBe(true);
    const cut = gridFor(1, 0, 0.1, 1e9);
    expect(cut.spread).not.toBe(2 * 3 * 0.1);
    expect(cut.isSpreadRounded).toBe(false);
  });

  it("exists for nobody, for subnormal and for huge scores", () => {
    expect(grid(problemOf([])).step).toBeGreaterThan(0);
    expect(grid(problemOf([[5e-324, 0]])).step).toBe(5e-324);
    expect(grid(problemOf([[1e300, 0]])).step).toBeLessThan(1e287);
  });
});

describe("the survey", () => {
  it("tells the range and each mentor's best score in one reading", () => {
    const problem = problemOf([
      [3, null, 9],
      [5, null, -1],
    ]);
    expect(surveyOf(problem)).toEqual({
      range: { low: -1, high: 9 },
      best: Float64Array.of(5, -Infinity, 9),
    });
    expect(surveyOf(problemOf([[null]])).range).toEqual({ low: Infinity, high: -Infinity });
  });
});

describe("the market", () => {
  it("takes locked mentees and their seats out, and never less than none", () => {
    const problem = problemOf(
      [
        [1, 2],
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      {
        capacities: [1, 3],
        locks: [
          [0, 0],
          [2, 0],
          [3, 1],
          [3, 1],
        ],
      },
    );
    expect(openMarket(problem)).toEqual({
      lockedTo: Int32Array.of(0, -1, 0, 1),
      locked: Int32Array.of(2, 1),
      seats: Int32Array.of(0, 2),
      free: Int32Array.of(1),
      largestLoad: 2,
    });
  });
});

describe("the groups", () => {
  const groupsOf = (problem: Problem) => runSteps(findGroups(problem, openMarket(problem)));

  it("are one, where everybody finds a seat", () => {
    const { groups, soldOutAt } = groupsOf(
      problemOf([
        [1, 2],
        [3, null],
      ]),
    );
    expect(groups).toEqual([
      {
        soldOutAt: -Infinity,
        certain: Int32Array.of(0, 1),
        optional: Int32Array.of(),
        mentors: Int32Array.of(0, 1),
      },
    ]);
    expect([...soldOutAt]).toEqual([-Infinity, -Infinity]);
  });

  it("tell who shares too few seats, at which priority, and who is certain of one", () => {
    const problem = problemOf(
      [
        [1, null, null],
        [2, null, null],
        [3, 1, null],
        [null, null, 5],
        [1, null, null],
      ],
      { capacities: [1, 1, 2], priorities: Float64Array.of(1, 1, 2, 0, 0) },
    );
    const { groups, soldOutAt } = groupsOf(problem);
    expect([...soldOutAt]).toEqual([1, -Infinity, -Infinity]);
    const bySeats = [...groups].sort((a, b) => b.soldOutAt - a.soldOutAt);
    expect(bySeats[0]).toEqual({
      soldOutAt: 1,
      certain: Int32Array.of(),
      optional: Int32Array.of(0, 1),
      mentors: Int32Array.of(0),
    });
    expect(bySeats[1]).toMatchObject({ certain: Int32Array.of(2, 3), optional: Int32Array.of() });
  });

  it("keep the dyads of a previous assignment where they can", () => {
    const problem = problemOf([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
    const previous = Int32Array.of(2, 0, 2);
    const { mentorOf } = runSteps(findGroups(problem, openMarket(problem), previous));
    expect([...mentorOf]).toEqual([2, 0, 1]);
  });
});
