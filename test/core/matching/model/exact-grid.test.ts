import { describe, expect, it } from "vitest";
import { gridOf, toGrid } from "../../../../src/core/matching/model/exact-grid.ts";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import { readScoreExtremes } from "../../../../src/core/matching/model/score-range.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { problemOf } from "../problems.ts";

const grid = (problem: Problem) => gridOf(problem, openMarket(problem), readScoreExtremes(problem).range);
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
    expect(toGrid(100, grid(problem).magic)).toBe(100);
    expect(toGrid(0.1, grid(problem).magic) % step).toBe(0);
    expect(Math.abs(toGrid(0.1, grid(problem).magic) - 0.1)).toBeLessThanOrEqual(step / 2);
    expect(toGrid(-3, grid(problem).magic)).toBe(-3);
    expect(toGrid(NaN, grid(problem).magic)).toBeNaN();
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
