import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceOfRule, valueOf } from "../../../src/core/matching/index.ts";
import type { Problem } from "../../../src/core/matching/index.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { compareRanks, rankOf } from "./brute-force.ts";
import { problems, runs, solve } from "./problems.ts";

const everybody = (objective: "total" | "fair") => problems({ largest: 8, objective });

/** The problem with its mentees and mentors in another order. */
function shuffled(problem: Problem, rows: readonly number[], columns: readonly number[]): Problem {
  const { mentorCount, scores, capacities, priorities, locks = [] } = problem;
  return {
    ...problem,
    scores: Float64Array.from(
      rows.flatMap((row) => columns.map((column) => scores[row * mentorCount + column] ?? NaN)),
    ),
    capacities: Int32Array.from(columns, (column) => capacities[column] ?? 0),
    priorities: Float64Array.from(rows, (row) => priorities?.[row] ?? 0),
    locks: locks.map(([mentee, mentor]) => [rows.indexOf(mentee), columns.indexOf(mentor)]),
  };
}

/** 0 … count − 1 in an order that `key` tells. */
function order(count: number, key: number): number[] {
  return Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => ((a * 7919 + key) % 31) - ((b * 7919 + key) % 31) || a - b,
  );
}

describe("assign", () => {
  for (const objective of ["total", "fair"] as const) {
    it(`comes to the same value in whatever order people stand, objective ${objective}`, () => {
      fc.assert(
        fc.property(everybody(objective), fc.nat(), (problem, key) => {
          const other = shuffled(
            problem,
            order(problem.menteeCount, key),
            order(problem.mentorCount, key + 3),
          );
          const rank = rankOf(problem, solve(problem).mentorOf);
          expect(compareRanks(problem, rank, rankOf(other, solve(other).mentorOf))).toBe(0);
        }),
        runs(300),
      );
    });
  }

  it("keeps the same dyads optimal when all scores of a mentee rise alike and everybody is placed", () => {
    fc.assert(
      fc.property(everybody("total"), fc.nat(), fc.integer({ min: 1, max: 50 }), (problem, pick, rise) => {
        const assignment = solve(problem);
        fc.pre(problem.menteeCount > 0 && assignment.placed === problem.menteeCount);
        const row = pick % problem.menteeCount;
        const scores = problem.scores.map((score, pair) =>
          Math.floor(pair / problem.mentorCount) === row ? score + rise : score,
        );
        const raised = solve({ ...problem, scores });
        expect(
          valueOf(
            { ...problem, scores },
            { ...assignment, ...totalOf({ ...problem, scores }, assignment.mentorOf) },
          ),
        ).toBe(valueOf({ ...problem, scores }, raised));
      }),
      runs(300),
    );
  });

  it("scales with the scores where there is no spread", () => {
    fc.assert(
      fc.property(everybody("total"), fc.constantFrom(0.125, 2, 1e6), (problem, scale) => {
        const plain = { ...problem, spread: 0 };
        const scaled = solve({ ...plain, scores: plain.scores.map((score) => score * scale) });
        expect(scaled.total).toBeCloseTo(solve(plain).total * scale, 6);
      }),
      runs(300),
    );
  });
});

describe("priceOfRule", () => {
  it("is the difference that the freed pairs make", () => {
    fc.assert(
      fc.property(problems({ objective: "total" }), (problem) => {
        const before = solve(problem);
        const forbidden = [...problem.scores.keys()].filter((pair) => Number.isNaN(problem.scores[pair]));
        const freed = forbidden.map((pair) => ({
          mentee: Math.floor(pair / problem.mentorCount),
          mentor: pair % problem.mentorCount,
          score: pair % 90,
        }));
        const scores = problem.scores.map((score, pair) => (Number.isNaN(score) ? pair % 90 : score));
        const after = solve({ ...problem, scores });
        const choice = runSteps(priceOfRule(problem, before, freed));
        expect(choice.admitted.length - choice.displaced.length).toBe(after.placed - before.placed);
        const locked = totalOf({ ...problem, scores }, before.mentorOf).total;
        expect(choice.cost).toBeCloseTo(
          locked - before.total + valueOf(problem, before) - valueOf({ ...problem, scores }, after),
          9,
        );
      }),
      runs(200),
    );
  });
});

function totalOf({ mentorCount, scores }: Problem, mentorOf: Int32Array): { total: number } {
  let total = 0;
  for (const [mentee, mentor] of mentorOf.entries()) {
    const score = mentor < 0 ? 0 : (scores[mentee * mentorCount + mentor] ?? NaN);
    if (!Number.isNaN(score)) total += score;
  }
  return { total };
}
