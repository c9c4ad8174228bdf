import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceOfGuarantees } from "../../../../src/core/matching/sensitivity/guarantee-price.ts";
import {
  alternatives,
  priceOfSeat,
  repair,
  valueOf,
  verify,
  warmStartFrom,
} from "../../../../src/core/matching/index.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { bestRank, compareRanks, rankOf } from "../brute-force.ts";
import { guaranteed, problemOf, runs, solve } from "../problems.ts";

describe("priceOfGuarantees", () => {
  const problem = problemOf(
    [
      [90, 80],
      [85, 95],
      [60, 40],
      [50, 70],
    ],
    {
      guarantees: [
        { members: [2], places: 0 },
        { members: [3], places: 1 },
      ],
    },
  );

  it("is what the guarantee loses, and who gives way to whom", () => {
    expect(runSteps(priceOfGuarantees(problem, solve(problem), [1]))).toEqual({
      cost: 25,
      moves: [
        { mentee: 1, from: 1, to: -1 },
        { mentee: 3, from: -1, to: 1 },
      ],
      displaced: [1],
      admitted: [3],
    });
  });

  it("is nothing for a guarantee that changes nothing", () => {
    expect(runSteps(priceOfGuarantees(problem, solve(problem), [0]))).toMatchObject({ cost: 0, moves: [] });
  });

  it("is the difference to the best without them, found by trying everything", () => {
    fc.assert(
      fc.property(guaranteed({ largest: 5 }), (any) => {
        const assignment = solve(any);
        const all = [...(any.guarantees ?? []).keys()];
        const { cost, displaced, admitted } = runSteps(priceOfGuarantees(any, assignment, all));
        const plain = { ...any, guarantees: [] };
        expect(cost).toBeCloseTo(bestRank(plain).value - valueOf(any, assignment), 9);
        expect(displaced.length).toBe(admitted.length);
      }),
      runs(500),
    );
  });
});

describe("what is solved again under guarantees", () => {
  it("prices another mentor exactly", () => {
    fc.assert(
      fc.property(guaranteed({ largest: 4 }), fc.nat(), (problem, pick) => {
        fc.pre(problem.menteeCount > 0);
        const mentee = pick % problem.menteeCount;
        const assignment = solve(problem);
        const others = (problem.locks ?? []).filter(([locked]) => locked !== mentee);
        for (const { mentor, cost } of alternatives(problem, assignment, mentee)) {
          const forced = { ...problem, locks: [...others, [mentee, mentor] as const] };
          expect(cost).toBeCloseTo(valueOf(problem, assignment) - bestRank(forced).value, 9);
        }
      }),
      runs(400),
    );
  });

  it("prices another seat exactly", () => {
    fc.assert(
      fc.property(guaranteed({ largest: 4 }), fc.nat(), (problem, pick) => {
        fc.pre(problem.mentorCount > 0);
        const mentor = pick % problem.mentorCount;
        const locked = (problem.locks ?? []).filter(([, to]) => to === mentor).length;
        fc.pre((problem.capacities[mentor] ?? 0) >= locked);
        const assignment = solve(problem);
        const capacities = problem.capacities.map((seats, other) => seats + (other === mentor ? 1 : 0));
        const { cost } = priceOfSeat(problem, assignment, mentor);
        const more = bestRank({ ...problem, capacities });
        expect(cost).toBeCloseTo(valueOf(problem, assignment) - more.value, 9);
      }),
      runs(400),
    );
  });

  it("repairs as well as it solves anew, and keeps no dyad at the price of a guarantee", () => {
    fc.assert(
      fc.property(guaranteed({ largest: 6 }), fc.array(fc.nat({ max: 9 })), (problem, rises) => {
        const before = solve(problem);
        const scores = problem.scores.map((score, pair) => score + (rises[pair % (rises.length + 1)] ?? 0));
        const after = { ...problem, scores };
        const again = runSteps(repair(after, warmStartFrom(before)));
        expect(compareRanks(after, rankOf(after, again.mentorOf), rankOf(after, solve(after).mentorOf))).toBe(
          0,
        );
        expect(verify(after, again)).toMatchObject({ optimal: true, gap: 0 });
        const loyal = runSteps(repair(after, warmStartFrom(before), 2));
        expect(rankOf(after, loyal.mentorOf).guaranteed).toBe(rankOf(after, again.mentorOf).guaranteed);
        expect(loyal.proof.gap).toBeLessThan(Infinity);
      }),
      runs(500),
    );
  });
});
