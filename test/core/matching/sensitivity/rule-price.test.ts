import { describe, expect, it } from "vitest";
import { priceOfRule } from "../../../../src/core/matching/sensitivity/rule-price.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { problemOf, solve } from "../problems.ts";

describe("priceOfRule", () => {
  const problem = problemOf([
    [9, 5, 2],
    [4, 8, null],
    [7, null, null],
  ]);
  const before = solve(problem);

  it("tells what the freed pairs win, who moves for it, and leaves the problem as it was", () => {
    const scores = problem.scores.slice();
    expect([...before.mentorOf]).toEqual([2, 1, 0]);
    const freed = [
      { mentee: 1, mentor: 2, score: 7 },
      { mentee: 2, mentor: 1, score: 1 },
    ];
    expect(runSteps(priceOfRule(problem, before, freed))).toEqual({
      // 2 + 8 + 7 before, 5 + 7 + 7 after.
      cost: -2,
      moves: [
        { mentee: 0, from: 2, to: 1 },
        { mentee: 1, from: 1, to: 2 },
      ],
      displaced: [],
      admitted: [],
    });
    expect(problem.scores).toEqual(scores);
  });

  it("is nothing where the freed pairs are no better", () => {
    const freed = [{ mentee: 2, mentor: 2, score: -40 }];
    expect(runSteps(priceOfRule(problem, before, freed))).toEqual({
      cost: 0,
      moves: [],
      displaced: [],
      admitted: [],
    });
  });

  it("admits who had nobody, even at a loss", () => {
    const closed = problemOf([
      [6, 3],
      [null, null],
    ]);
    const freed = [{ mentee: 1, mentor: 0, score: 1 }];
    expect(runSteps(priceOfRule(closed, solve(closed), freed))).toEqual({
      cost: 3 - 1,
      moves: [
        { mentee: 0, from: 0, to: 1 },
        { mentee: 1, from: -1, to: 0 },
      ],
      displaced: [],
      admitted: [1],
    });
  });
});
