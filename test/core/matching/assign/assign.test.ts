import { describe, expect, it } from "vitest";
import { alternatives, assign, valueOf } from "../../../../src/core/matching/index.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { Cancelled, runSteps } from "../../../../src/core/steps.ts";
import { questionnaire } from "../markets.ts";
import { problemOf, solve } from "../problems.ts";

const mentors = (problem: Problem) => [...solve(problem).mentorOf];

describe("assign", () => {
  it("prefers forty dyads of score 1 to thirty-nine of score 100", () => {
    const chain = Array.from({ length: 40 }, (_, mentee) =>
      Array.from({ length: 40 }, (_, mentor) => (mentor === mentee ? 1 : mentor === mentee + 1 ? 100 : null)),
    );
    expect(solve(problemOf(chain))).toMatchObject({ placed: 40, total: 40, minimum: 1 });
  });

  it("places the higher priority first, then the better score", () => {
    const rows = [[90], [10], [20]];
    expect(mentors(problemOf(rows))).toEqual([0, -1, -1]);
    expect(mentors(problemOf(rows, { priorities: Float64Array.of(0, 1, 1) }))).toEqual([-1, -1, 0]);
    expect(mentors(problemOf(rows, { priorities: Float64Array.of(-2, -1, -3) }))).toEqual([-1, 0, -1]);
  });

  it("never lets a priority cost a place", () => {
    const problem = problemOf(
      [
        [5, 5],
        [9, null],
      ],
      { priorities: Float64Array.of(1, 0) },
    );
    expect(mentors(problem)).toEqual([1, 0]);
  });

  it("spreads dyads over mentors where that pays", () => {
    const rows = [
      [10, 8],
      [10, 8],
      [10, 8],
    ];
    expect(solve(problemOf(rows, { capacities: [3, 3] })).loads).toEqual(Int32Array.of(3, 0));
    expect(solve(problemOf(rows, { capacities: [3, 3], spread: 1.5 })).loads).toEqual(Int32Array.of(2, 1));
    expect(solve(problemOf(rows, { capacities: [3, 3], spread: 1e12 })).loads).toEqual(Int32Array.of(2, 1));
    expect(solve(problemOf(rows, { capacities: [3, 3], spread: 1.5 })).proof.bound).toBe(28 - 1.5);
  });

  it("makes the worst dyad as good as possible when asked to be fair", () => {
    const rows = [
      [100, 60],
      [70, 10],
    ];
    expect(solve(problemOf(rows))).toMatchObject({ total: 130, minimum: 60 });
    expect(
      mentors(
        problemOf([
          [100, 30],
          [50, 0],
        ]),
      ),
    ).toEqual([0, 1]);
    expect(
      mentors(
        problemOf(
          [
            [100, 30],
            [50, 0],
          ],
          { objective: "fair" },
        ),
      ),
    ).toEqual([1, 0]);
  });

  it("keeps locks beyond capacity, forbidden ones at score 0, and says a lock twice once", () => {
    const problem = problemOf([[null], [7], [9]], {
      locks: [
        [0, 0],
        [1, 0],
        [1, 0],
      ],
    });
    expect(solve(problem)).toMatchObject({ placed: 2, total: 7, minimum: 7, loads: Int32Array.of(2) });
    expect(mentors(problem)).toEqual([0, 0, -1]);
    expect(solve({ ...problem, locks: [[0, 0]] })).toMatchObject({ total: 0, minimum: null });
  });

  it("solves what is empty, alone or not allowed", () => {
    expect(solve(problemOf([], { mentorCount: 3 }))).toMatchObject({ placed: 0, minimum: null });
    expect(mentors(problemOf([[], []]))).toEqual([-1, -1]);
    expect(mentors(problemOf([[null], [null]]))).toEqual([-1, -1]);
    expect(mentors(problemOf([[3, 9, 4]]))).toEqual([1]);
    expect(mentors(problemOf([[3], [9], [4]]))).toEqual([-1, 0, -1]);
    expect(mentors(problemOf([[5]], { capacities: [0] }))).toEqual([-1]);
    expect(
      solve(problemOf(Array.from({ length: 30 }, () => Array.from({ length: 30 }, () => 42)))).total,
    ).toBe(1260);
  });

  it("takes zero, negative, huge and subnormal scores for what they are", () => {
    const solved = (rows: number[][]) => solve(problemOf(rows));
    expect(
      solved([
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({ placed: 2, total: 0, minimum: 0 });
    expect(
      solved([
        [-5, -1],
        [-2, -9],
      ]),
    ).toMatchObject({ placed: 2, total: -3, minimum: -2 });
    expect(
      solved([
        [1e200, 3e200],
        [2e200, 1e200],
      ]).total,
    ).toBe(3e200 + 2e200);
    expect(
      solved([
        [5e-324, 0],
        [0, 5e-324],
      ]).total,
    ).toBe(1e-323);
    expect(
      solved([
        [1e-310, 2e-310],
        [2e-310, 1e-310],
      ]).total,
    ).toBe(4e-310);
    for (const rows of [
      [
        [-5, -1],
        [-2, -9],
      ],
      [
        [5e-324, 0],
        [0, 5e-324],
      ],
      [
        [1e200, 3e200],
        [2e200, 1e200],
      ],
    ]) {
      expect(solved(rows).proof).toMatchObject({ optimal: true, gap: 0 });
    }
  });

  it("places everybody at scores whose sums no double can hold, and says so", () => {
    const rows = [
      [1.7e308, 1e308],
      [1.7e308, 1.6e308],
    ];
    for (const objective of ["total", "fair"] as const) {
      const { mentorOf, total, proof } = solve(problemOf(rows, { objective }));
      expect([...mentorOf]).toEqual([0, 1]);
      expect(total).toBe(Infinity);
      expect(proof.gap).toBeGreaterThanOrEqual(0);
      expect(proof.gap).toBeLessThan(1e300);
    }
    const exact = [
      [1e307, 3e307],
      [2e307, 1e307],
    ];
    expect(solve(problemOf(exact))).toMatchObject({ total: 5e307, proof: { optimal: true, gap: 0 } });
    const crowded = problemOf(exact, { spread: 1e308, locks: [[0, 0]], capacities: [2, 1] });
    expect([...solve(crowded).mentorOf]).toEqual([0, 1]);
    const [other] = alternatives(problemOf(exact), solve(problemOf(exact)), 0);
    expect(other).toMatchObject({ mentor: 0, cost: 3e307 });
  });

  it("tells scores apart that differ by little more than 1e-9", () => {
    const rows = Array.from({ length: 60 }, (_, mentee) =>
      Array.from({ length: 60 }, (_, mentor) => 99.5 + ((mentee * 7 + mentor * 11) % 60) * 1.01e-9),
    );
    const { total, proof } = solve(problemOf(rows));
    expect(total).toBeGreaterThan(60 * (99.5 + 59 * 1.01e-9) - 1e-9);
    expect(proof.optimal).toBe(true);
  });

  it("gives the same output for the same input", () => {
    const problem = questionnaire(60, 25, 3);
    expect(solve(problem)).toEqual(solve({ ...problem, scores: problem.scores.slice() }));
  });

  it("tells its progress in steps that never go back, and stops when asked to", () => {
    const problem = questionnaire(700, 700, 1);
    const fractions: number[] = [];
    runSteps(assign(problem), { onProgress: (fraction) => fractions.push(fraction) });
    expect(fractions.length).toBeGreaterThan(2);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
    expect(() => runSteps(assign(problem), { signal: { aborted: true } })).toThrow(Cancelled);
  });

  it("prices the alternatives of a fair assignment by making them", () => {
    const problem: Problem = {
      ...problemOf([
        [100, 30],
        [50, 0],
      ]),
      objective: "fair",
    };
    const assignment = solve(problem);
    const [only] = alternatives(problem, assignment, 0);
    expect(only).toMatchObject({ mentor: 0, cost: valueOf(problem, assignment) - 100 });
    expect(only?.moves).toEqual([
      { mentee: 0, from: 1, to: 0 },
      { mentee: 1, from: 0, to: 1 },
    ]);
  });
});
