import { describe, expect, it } from "vitest";
import { priceOfSeat } from "../../../../src/core/matching/sensitivity/seat-price.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { problemOf, solve } from "../problems.ts";

const oneMore = (problem: Problem, mentor: number) => priceOfSeat(problem, solve(problem), mentor);
const NOTHING = { cost: 0, moves: [], displaced: [], admitted: [] };

describe("priceOfSeat", () => {
  it("admits the best of those who wait", () => {
    expect(oneMore(problemOf([[9], [4], [6]]), 0)).toEqual({
      cost: -6,
      moves: [{ mentee: 2, from: -1, to: 0 }],
      displaced: [],
      admitted: [2],
    });
  });

  it("admits the highest priority of those who wait, whatever its score", () => {
    const problem = problemOf([[1], [8], [9]], { priorities: Float64Array.of(1, 2, 0) });
    expect(oneMore(problem, 0)).toMatchObject({ cost: -1, admitted: [0] });
  });

  it("admits somebody to the seat of who moves to the new one", () => {
    const problem = problemOf([
      [9, 7],
      [null, 8],
      [5, null],
    ]);
    expect([...solve(problem).mentorOf]).toEqual([0, 1, -1]);
    expect(oneMore(problem, 1)).toEqual({
      cost: 2 - 5,
      moves: [
        { mentee: 0, from: 0, to: 1 },
        { mentee: 2, from: -1, to: 0 },
      ],
      displaced: [],
      admitted: [2],
    });
  });

  it("is nothing where a seat is free or everybody sits best", () => {
    expect(oneMore(problemOf([[9]], { capacities: [2] }), 0)).toEqual(NOTHING);
    expect(oneMore(problemOf([[9, 7]]), 1)).toEqual(NOTHING);
    expect(oneMore(problemOf([[9, 9]]), 0)).toEqual(NOTHING);
    expect(oneMore(problemOf([[9, 9]]), 1)).toEqual(NOTHING);
  });

  it("is nothing where locks take more seats than one more would give", () => {
    const locks = [
      [0, 0],
      [1, 0],
    ] as const;
    expect(oneMore(problemOf([[9], [8], [7]], { locks }), 0)).toEqual(NOTHING);
    expect(oneMore(problemOf([[9], [8], [7]], { locks, capacities: [2] }), 0)).toMatchObject({
      admitted: [2],
    });
  });

  it("has nothing to do with the locks of other mentors", () => {
    const problem = problemOf(
      [
        [9, null],
        [8, null],
        [null, 7],
        [null, 7],
      ],
      {
        locks: [
          [2, 1],
          [3, 1],
        ],
      },
    );
    expect(oneMore(problem, 0)).toMatchObject({ cost: -8, admitted: [1] });
  });

  it("moves somebody for the spread alone, where that pays more than the score lost", () => {
    const problem = problemOf(
      [
        [10, 8],
        [10, 9],
      ],
      { capacities: [2, 0], spread: 3 },
    );
    expect(oneMore(problem, 1)).toEqual({
      cost: 1 - 3,
      moves: [{ mentee: 1, from: 0, to: 1 }],
      displaced: [],
      admitted: [],
    });
    expect(oneMore({ ...problem, spread: 1 }, 1)).toEqual(NOTHING);
    expect(oneMore({ ...problem, spread: 0.5 }, 1)).toEqual(NOTHING);
  });

  it("counts the spread of the new seat", () => {
    const problem = problemOf(
      [
        [10, null],
        [10, null],
        [9, 8],
      ],
      { capacities: [2, 1], spread: 3 },
    );
    expect([...solve(problem).mentorOf]).toEqual([0, 0, 1]);
    expect(oneMore(problem, 0)).toEqual(NOTHING);
  });

  it("of a fair assignment goes to the worst dyad, whatever the sum, and is no seat with anybody else", () => {
    const problem = problemOf(
      [
        [20, 10, null, null, null],
        [90, null, 50, null, null],
        [60, null, null, null, null],
        [null, null, null, 95, 30],
        [null, null, null, 80, null],
      ],
      { objective: "fair" },
    );
    expect(oneMore(problem, 0)).toEqual({
      cost: -10,
      moves: [{ mentee: 0, from: 1, to: 0 }],
      displaced: [],
      admitted: [],
    });
    expect(oneMore({ ...problem, objective: "total" }, 0)).toMatchObject({
      cost: -40,
      moves: [{ mentee: 1, from: 2, to: 0 }],
    });
  });
});
