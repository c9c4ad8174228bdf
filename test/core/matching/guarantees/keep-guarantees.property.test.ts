import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueOf, verify } from "../../../../src/core/matching/index.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { bestRank, compareRanks, rankOf } from "../brute-force.ts";
import { marketOf, scatter } from "../markets.ts";
import { guaranteed, problems, runs, solve } from "../problems.ts";

const withoutAny = (problem: Problem): Problem => ({ ...problem, guarantees: [] });

describe("assign with guarantees", () => {
  it("finds what trying every assignment finds: most placed, guarantees, priorities, scores", () => {
    fc.assert(
      fc.property(guaranteed({ largest: 6 }), (problem) => {
        const assignment = solve(problem);
        expect(compareRanks(problem, rankOf(problem, assignment.mentorOf), bestRank(problem))).toBe(0);
      }),
      runs(4000),
    );
  });

  it("proves it", () => {
    fc.assert(
      fc.property(guaranteed({ largest: 7 }), (problem) => {
        const assignment = solve(problem);
        expect(assignment.proof).toMatchObject({ optimal: true, gap: 0 });
        expect(verify(problem, assignment)).toEqual({
          optimal: true,
          bound: valueOf(problem, assignment),
          gap: 0,
        });
      }),
      runs(2000),
    );
  });

  it("places as many as without them, whatever they are", () => {
    fc.assert(
      fc.property(guaranteed({ largest: 8 }), (problem) => {
        expect(solve(problem).placed).toBe(solve(withoutAny(problem)).placed);
      }),
      runs(1000),
    );
  });

  it("changes nothing, to the last bit, where they ask for nothing or are kept anyway", () => {
    fc.assert(
      fc.property(problems({ largest: 7 }), fc.nat({ max: 7 }), (problem, size) => {
        const plain = solve(problem);
        const members = Array.from({ length: Math.min(size, problem.menteeCount) }, (_, mentee) => mentee);
        const places = members.filter((mentee) => (plain.mentorOf[mentee] ?? -1) >= 0).length;
        expect(solve({ ...problem, guarantees: [{ members, places: 0 }] })).toEqual(plain);
        expect(solve({ ...problem, guarantees: [{ members, places }] })).toEqual(plain);
      }),
      runs(500),
    );
  });
});

describe("a larger market", () => {
  it("is proven with many priorities and several guarantees", () => {
    for (const seed of [1, 2, 3]) {
      const market = marketOf(120, 15, 2, (mentee, mentor) =>
        scatter(10, mentee, mentor, seed) < 3 ? NaN : scatter(10_000, mentor, mentee, seed) / 100,
      );
      const everybody = Array.from({ length: market.menteeCount }, (_, mentee) => mentee);
      const problem: Problem = {
        ...market,
        priorities: Float64Array.from(everybody, (mentee) => scatter(40, mentee, seed)),
        guarantees: [2, 3, 5].map((share) => ({
          members: everybody.filter((mentee) => scatter(12, mentee, share, seed) < share),
          places: 9,
        })),
        spread: 2.5,
      };
      const assignment = solve(problem);
      expect(assignment.proof.subsidies).toBeDefined();
      expect(verify(problem, assignment)).toMatchObject({ optimal: true, gap: 0 });
      expect(assignment.placed).toBe(solve(withoutAny(problem)).placed);
    }
  });
});
