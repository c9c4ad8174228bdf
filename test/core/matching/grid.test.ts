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
