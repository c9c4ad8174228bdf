import { describe, expect, it } from "vitest";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { placeTheRest } from "../../../../src/core/matching/accelerate/place-the-rest.ts";
import { Search } from "../../../../src/core/matching/primal-dual/search.ts";
import { SLICE } from "../../../../src/core/matching/model/slice.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { machol, questionnaire } from "../markets.ts";
import { everybody, expectBalanced, rowsOf, marketStateOf } from "../market-states.ts";

const searchOf = (problem: Problem) => new Search(marketStateOf(rowsOf(problem)), 0);

/** Places everybody; how often the steps paused, and where. */
function placeAll(problem: Problem): { search: Search; pauses: number[] } {
  const search = searchOf(problem);
  const pauses: number[] = [];
  expect(
    runSteps(placeTheRest(search, everybody(search.state), false), { onProgress: (at) => pauses.push(at) }),
  ).toBeUndefined();
  expect(search.state.placedBidders()).toHaveLength(problem.menteeCount);
  expectBalanced(search.state);
  return { search, pauses };
}

describe("placing the rest", () => {
  it("does not doubt where lists serve, and gives everybody a mentor", () => {
    const search = searchOf(questionnaire(200, 200, 1));
    expect(runSteps(placeTheRest(search, everybody(search.state), true))).toBeUndefined();
    expect(search.rowsRead).toBeLessThan(200);
    expect(search.state.placedBidders()).toHaveLength(200);
  });

  it("doubts as soon as a row for each bidder was read, and tells who is left and what they would take", () => {
    const size = 60;
    const search = searchOf(machol(size));
    const newcomers = everybody(search.state).slice(0, 50);
    const doubt = runSteps(placeTheRest(search, newcomers, true));
    const done = search.state.placedBidders().length;
    expect(done).toBeGreaterThan(20);
    expect(done).toBeLessThan(45);
    expect(doubt).toEqual({ unplaced: newcomers.slice(done), rowsToCome: (50 - done) / done });
    expect(search.rowsRead).toBeGreaterThan(size);
    expect(search.rowsRead).toBeLessThan(2 * size);
    expectBalanced(search.state);
  });

  it("counts only its own rows when it doubts", () => {
    const search = searchOf(machol(60));
    search.rowsRead = 1000;
    runSteps(placeTheRest(search, everybody(search.state), true));
    expect(search.rowsRead).toBeGreaterThan(1060);
  });

  it("pauses after every slice of reading, at fractions that rise", () => {
    const size = 200;
    const { search, pauses } = placeAll(machol(size));
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses.every((at) => at > 0 && at < 1)).toBe(true);
    const pairsRead = (search.rowsRead + search.candidates.rowsRead) * size;
    expect(pauses.length).toBeLessThanOrEqual(Math.floor((2 * pairsRead) / SLICE));
    expect(pauses.length).toBeGreaterThanOrEqual(Math.floor(pairsRead / SLICE));
  });

  describe("tuning: pins a constant, and changes with it", () => {
    it("reads full rows for longer and longer where lists fail, and tries lists again in between", () => {
      const size = 120;
      const { search } = placeAll(machol(size));
      const dense = denseOnly(size);
      expect(search.rowsRead).toBeGreaterThan(0.85 * dense);
      expect(search.rowsRead).toBeLessThan(1.02 * dense);
      // Each lazy search that gives up has read some 48 lists before.
      expect(search.candidates.rowsRead).toBeGreaterThan(size + 15 * 48);
      expect(search.candidates.rowsRead).toBeLessThan(size + 30 * 48);
    });
  });
});

/** Rows that dense searches alone would read in Machol and Wien's market: 1 + 2 + … up to the size. */
function denseOnly(size: number): number {
  return (size * (size + 1)) / 2;
}
