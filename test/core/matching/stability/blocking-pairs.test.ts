import { describe, expect, it } from "vitest";
import { SAME_SCORE, blockingPairs } from "../../../../src/core/matching/stability/blocking-pairs.ts";
import { outcomeOf } from "../../../../src/core/matching/index.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { problemOf } from "../problems.ts";

const pairsOf = (problem: Problem, ...mentorOf: number[]) =>
  blockingPairs(problem, outcomeOf(problem, Int32Array.from(mentorOf)));

describe("blockingPairs", () => {
  const rows = [
    [8, 5],
    [7, 6],
  ];

  it("names whoever would leave for each other, row by row", () => {
    expect(pairsOf(problemOf(rows), 1, 0)).toEqual([[0, 0]]);
    expect(pairsOf(problemOf(rows), 0, 1)).toEqual([]);
    expect(pairsOf(problemOf(rows), -1, -1)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it("counts a mentor's free seat, and no seat of a mentor who has none", () => {
    expect(pairsOf(problemOf(rows, { capacities: [2, 1] }), 1, 0)).toEqual([[0, 0]]);
    expect(pairsOf(problemOf(rows, { capacities: [2, 1] }), 0, 1)).toEqual([[1, 0]]);
    expect(pairsOf(problemOf(rows, { capacities: [0, 1] }), -1, 1)).toEqual([]);
  });

  it("lets a locked mentee wish, but nobody take its seat", () => {
    expect(pairsOf(problemOf(rows, { locks: [[1, 0]] }), 1, 0)).toEqual([]);
    expect(pairsOf(problemOf(rows, { locks: [[0, 1]] }), 1, 0)).toEqual([[0, 0]]);
  });

  it("takes any allowed mentor for better than a locked one without score", () => {
    const problem = problemOf([[null, 0]], { locks: [[0, 0]] });
    expect(pairsOf(problem, 0)).toEqual([[0, 1]]);
    expect(pairsOf(problemOf([[3, 3]]), 0)).toEqual([]);
  });

  it("names nobody where one of the two has it as good already", () => {
    const even = problemOf([
      [5, 5],
      [5, 5],
    ]);
    expect(pairsOf(even, 0, 1)).toEqual([]);
    expect(pairsOf(even, 1, 0)).toEqual([]);
    const mentorContent = problemOf([
      [8, 5],
      [8, 6],
    ]);
    expect(pairsOf(mentorContent, 1, 0)).toEqual([]);
    const menteeContent = problemOf([
      [5, 5],
      [null, 4],
    ]);
    expect(pairsOf(menteeContent, 0, 1)).toEqual([]);
  });

  it("asks whether the worst of a mentor's unlocked mentees is worse", () => {
    const problem = problemOf(
      [
        [9, 1],
        [4, 1],
        [6, 5],
      ],
      { capacities: [2, 1] },
    );
    expect(pairsOf(problem, 0, 0, 1)).toEqual([[2, 0]]);
    expect(pairsOf({ ...problem, locks: [[1, 0]] }, 0, 0, 1)).toEqual([]);
    expect(pairsOf({ ...problem, locks: [[0, 0]] }, 0, 0, 1)).toEqual([[2, 0]]);
  });

  it("asks for nothing where a seat is free, not even a good score", () => {
    const problem = problemOf(
      [
        [9, null],
        [-3, null],
      ],
      { capacities: [2, 1] },
    );
    expect(pairsOf(problem, 0, -1)).toEqual([[1, 0]]);
    expect(pairsOf({ ...problem, capacities: Int32Array.of(1, 1) }, 0, -1)).toEqual([]);
    expect(pairsOf({ ...problem, capacities: Int32Array.of(0, 0) }, -1, -1)).toEqual([]);
  });

  it("never names a mentee and its own mentor, even where that one has a seat free", () => {
    const problem = problemOf([[9], [8]], { capacities: [3] });
    expect(pairsOf(problem, 0, 0)).toEqual([]);
    const locked = problemOf([[9, 2]], { capacities: [2, 0], locks: [[0, 0]] });
    expect(pairsOf(locked, 0)).toEqual([]);
  });

  it("holds scores that differ by their last bits alone for the same, where it is asked to", () => {
    const close = problemOf([
      [64, 63.99999999999999],
      [1, 1],
    ]);
    const dyads = outcomeOf(close, Int32Array.from([1, 0]));
    expect(blockingPairs(close, dyads)).toEqual([[0, 0]]);
    expect(blockingPairs(close, dyads, SAME_SCORE)).toEqual([]);
  });
});
