import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verify } from "../../../../src/core/matching/index.ts";
import { bestRankByLoads } from "../best-by-loads.ts";
import { bestRank, compareRanks, rankOf } from "../brute-force.ts";
import type { Rank } from "../brute-force.ts";
import { problems, runs, solve } from "../problems.ts";

describe("assign, against every possible assignment", () => {
  for (const objective of ["total", "fair"] as const) {
    it(`finds the best one and proves it, objective ${objective}`, () => {
      fc.assert(
        fc.property(problems({ objective }), (problem) => {
          const assignment = solve(problem);
          const rank = rankOf(problem, assignment.mentorOf);
          const best = bestRank(problem);
          expect(compareRanks(problem, rank, best), `found ${show(rank)}, best ${show(best)}`).toBe(0);
          expect(assignment.proof).toMatchObject({ optimal: true, gap: 0 });
          expect(assignment.proof.bound).toBeCloseTo(rank.value, 9);
          expect(verify(problem, assignment)).toEqual({
            optimal: true,
            gap: 0,
            bound: assignment.proof.bound,
          });
        }),
        runs(1500),
      );
    });

    it(`finds the best of seven mentees and seven mentors with all that may be asked, objective ${objective}`, () => {
      fc.assert(
        fc.property(problems({ mentees: 7, mentors: 7, objective }), (problem) => {
          const assignment = solve(problem);
          const rank = rankOf(problem, assignment.mentorOf);
          const best = bestRankByLoads(problem);
          expect(compareRanks(problem, rank, best), `found ${show(rank)}, best ${show(best)}`).toBe(0);
          expect(assignment.proof).toMatchObject({ optimal: true, gap: 0 });
        }),
        runs(120),
      );
    });
  }

  it("is compared with the same best, whether every assignment is tried or every distribution of seats", () => {
    fc.assert(
      fc.property(problems({ largest: 4 }), (problem) => {
        expect(compareRanks(problem, bestRankByLoads(problem), bestRank(problem))).toBe(0);
      }),
      runs(200),
    );
  });
});

function show({ placed, byPriority, value, vector }: Rank): string {
  return `${placed} placed, ${byPriority.join("/")}, value ${value}, scores ${vector.join(" ")}`;
}
