import { describe, expect, it } from "vitest";
import { outcomeOf, verify } from "../../../../src/core/matching/index.ts";
import type { Assignment, Problem } from "../../../../src/core/matching/index.ts";
import { problemOf, solve } from "../problems.ts";

type Subsidy = NonNullable<Assignment["proof"]["subsidies"]>[number];

const problem: Problem = problemOf(
  [
    [90, 80],
    [85, 95],
    [60, 40],
    [50, 70],
  ],
  { guarantees: [{ members: [2, 3], places: 1 }] },
);

function claimed(assignment: Assignment, mentorOf: number[]): Assignment {
  return { ...assignment, ...outcomeOf(problem, Int32Array.from(mentorOf)) };
}

function subsidised(assignment: Assignment, subsidies: readonly Subsidy[]): Assignment {
  return { ...assignment, proof: { ...assignment.proof, subsidies } };
}

describe("the certificate of a guarantee", () => {
  const right = solve(problem);
  const [{ rank, score } = { rank: [], score: 0 }] = right.proof.subsidies ?? [];

  it("stands in the proof: what a place of the group is worth more", () => {
    expect(score).toBe(25);
    expect(verify(problem, right)).toEqual({ optimal: true, bound: 160, gap: 0 });
  });

  const damages: [string, (good: Assignment) => Assignment][] = [
    ["a guarantee that is not kept, though the scores are better", (good) => claimed(good, [0, 1, -1, -1])],
    ["another mentee of the group", (good) => claimed(good, [-1, 1, 0, -1])],
    ["more of the group than are guaranteed", (good) => claimed(good, [-1, -1, 0, 1])],
    ["a subsidy too large", (good) => subsidised(good, [{ rank, score: score + 6 }])],
    ["a subsidy too small", (good) => subsidised(good, [{ rank, score: score - 1 }])],
    ["a penalty", (good) => subsidised(good, [{ rank, score: -1 }])],
    ["no number", (good) => subsidised(good, [{ rank, score: NaN }])],
    [
      "a subsidy off the grid",
      (good) => subsidised(good, [{ rank, score: score + good.proof.resolution / 4 }]),
    ],
    ["a subsidy beyond all bounds", (good) => subsidised(good, [{ rank, score: 2 ** 60 }])],
    ["a place worth a priority more", (good) => subsidised(good, [{ rank: [0, 0, 1], score }])],
    ["a place worth more than the guarantee", (good) => subsidised(good, [{ rank: [0, 1, 0], score }])],
    ["a place worth less", (good) => subsidised(good, [{ rank: [0, 0, -1], score }])],
    ["a place more than there is", (good) => subsidised(good, [{ rank: [1, 0, 0], score }])],
    ["priorities that nobody has", (good) => subsidised(good, [{ rank: [...rank, 0], score }])],
    ["no number of places", (good) => subsidised(good, [{ rank: [0, NaN, 0], score }])],
    ["no subsidy", (good) => subsidised(good, [])],
    ["a subsidy too many", (good) => subsidised(good, [...(good.proof.subsidies ?? []), { rank, score: 0 }])],
  ];
  for (const [what, damage] of damages) {
    it(`refuses ${what}`, () => {
      const { optimal, gap } = verify(problem, damage(right));
      expect(optimal).toBe(false);
      expect(gap).toBeGreaterThan(0);
    });
  }

  it("refuses the best without a guarantee as the best with it", () => {
    const plain = { ...problem, guarantees: [] };
    expect(verify(plain, solve(plain)).optimal).toBe(true);
    expect(verify(problem, solve(plain))).toMatchObject({ optimal: false, gap: Infinity });
  });

  it("says by how much dyads that keep the guarantee lose", () => {
    // 60 + 95 in the place of 90 + 70.
    expect(verify(problem, claimed(right, [-1, 1, 0, -1]))).toEqual({ optimal: false, bound: 160, gap: 5 });
    // One more of the group than need be: 60 + 70.
    expect(verify(problem, claimed(right, [-1, -1, 0, 1]))).toMatchObject({
      optimal: false,
      bound: 160,
      gap: 30,
    });
  });
});
