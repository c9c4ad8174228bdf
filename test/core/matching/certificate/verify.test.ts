import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeOf, verify } from "../../../../src/core/matching/index.ts";
import type { Assignment, Problem } from "../../../../src/core/matching/index.ts";
import { bestRank, compareRanks, rankOf } from "../brute-force.ts";
import { problemOf, problems, runs, solve } from "../problems.ts";

const isOptimal = (problem: Problem, assignment: Assignment) => verify(problem, assignment).optimal;

/** The same claim about other dyads. */
const claimed = (problem: Problem, assignment: Assignment, mentorOf: Int32Array): Assignment => ({
  ...assignment,
  ...outcomeOf(problem, mentorOf),
});

describe("verify", () => {
  it("accepts every assignment it is given by the engine", () => {
    fc.assert(
      fc.property(problems({ largest: 12 }), (problem) => {
        expect(isOptimal(problem, solve(problem))).toBe(true);
      }),
      runs(2000),
    );
  });

  it("refuses every worse assignment, whatever the prices", () => {
    fc.assert(
      fc.property(
        problems({ largest: 4 }),
        fc.nat(),
        fc.integer({ min: -1, max: 3 }),
        (problem, pick, mentor) => {
          fc.pre(problem.menteeCount > 0 && mentor < problem.mentorCount);
          const good = solve(problem);
          const mentorOf = good.mentorOf.slice();
          mentorOf[pick % problem.menteeCount] = mentor;
          const damaged = claimed(problem, good, mentorOf);
          if (isOptimal(problem, damaged)) {
            expect(compareRanks(problem, rankOf(problem, mentorOf), bestRank(problem))).toBe(0);
          } else expect(verify(problem, damaged).gap).toBeGreaterThan(0);
        },
      ),
      runs(2000),
    );
  });

  it("accepts other prices only where they prove the same", () => {
    fc.assert(
      fc.property(
        problems({ largest: 4 }),
        fc.nat(),
        fc.constantFrom(-7, -1, 0.5, 9),
        (problem, pick, change) => {
          fc.pre(problem.mentorCount > 0);
          const good = solve(problem);
          const damaged = good.proof.prices.map((criterion) => {
            const prices = criterion.prices.slice();
            prices[pick % prices.length] = (prices[pick % prices.length] ?? 0) + change;
            return { ...criterion, prices };
          });
          const { optimal, gap } = verify(problem, { ...good, proof: { ...good.proof, prices: damaged } });
          expect(gap === 0).toBe(optimal);
          expect(gap).toBeGreaterThanOrEqual(0);
        },
      ),
      runs(1000),
    );
  });

  const problem = problemOf(
    [
      [9, 5, null],
      [8, 1, 2],
      [7, 6, 3],
      [4, null, null],
    ],
    { locks: [[1, 2]] },
  );

  it("knows its example to be right", () => {
    const good = solve(problem);
    expect([...good.mentorOf]).toEqual([0, 2, 1, -1]);
    expect(verify(problem, good)).toEqual({ optimal: true, gap: 0, bound: 17 });
  });

  const damages: [what: string, damage: (good: Assignment) => Assignment][] = [
    ["another total", (good) => ({ ...good, total: good.total + 1 })],
    ["another minimum", (good) => ({ ...good, minimum: 3 })],
    ["no minimum", (good) => ({ ...good, minimum: null })],
    ["another count", (good) => ({ ...good, placed: 4 })],
    ["another load", (good) => ({ ...good, loads: Int32Array.of(1, 1, 2) })],
    ["a load too many", (good) => ({ ...good, loads: Int32Array.of(1, 1, 1, 0) })],
    ["a mentee too few", (good) => ({ ...good, mentorOf: good.mentorOf.slice(1) })],
    ["a mentor who does not exist", (good) => claimed(problem, good, Int32Array.of(0, 2, 1, 3))],
    ["a mentor before the first", (good) => claimed(problem, good, Int32Array.of(0, 2, 1, -2))],
    ["a broken lock", (good) => claimed(problem, good, Int32Array.of(0, 1, 2, -1))],
    ["a forbidden pair", (good) => claimed(problem, good, Int32Array.of(0, 2, 2, 1))],
    ["a seat too many", (good) => claimed(problem, good, Int32Array.of(0, 2, 0, -1))],
    ["a mentee left out for nothing", (good) => claimed(problem, good, Int32Array.of(0, 2, -1, -1))],
    ["a worse total", (good) => claimed(problem, good, Int32Array.of(1, 2, 0, -1))],
    ["no prices", (good) => ({ ...good, proof: { ...good.proof, prices: [] } })],
    [
      "prices twice",
      (good) => ({ ...good, proof: { ...good.proof, prices: [...good.proof.prices, ...good.proof.prices] } }),
    ],
    [
      "prices of something else",
      (good) => ({
        ...good,
        proof: { ...good.proof, prices: [{ of: "spread", prices: new Float64Array(3) }] },
      }),
    ],
    [
      "another grid",
      (good) => ({ ...good, proof: { ...good.proof, resolution: 2 * good.proof.resolution } }),
    ],
    ["a coarser grid", (good) => ({ ...good, proof: { ...good.proof, resolution: 1024 } })],
    [
      "seats said to be kept for others",
      (good) => ({ ...good, proof: { ...good.proof, soldOutAt: new Float64Array(3).fill(1) } }),
    ],
    [
      "seats said to be left",
      (good) => ({ ...good, proof: { ...good.proof, soldOutAt: new Float64Array(3).fill(-Infinity) } }),
    ],
  ];
  for (const [what, damage] of damages) {
    it(`refuses ${what}`, () => {
      const { optimal, gap } = verify(problem, damage(solve(problem)));
      expect(optimal).toBe(false);
      expect(gap).toBeGreaterThan(0);
    });
  }

  it("tells how much a worse assignment loses", () => {
    const worse = claimed(problem, solve(problem), Int32Array.of(1, 2, 0, -1));
    expect(verify(problem, worse)).toEqual({ optimal: false, gap: 3, bound: 17 });
  });

  it("refuses an assignment that takes a place from a higher priority", () => {
    const ranked = { ...problemOf([[5], [9]]), priorities: Float64Array.of(1, 0) };
    const right = solve(ranked);
    expect([...right.mentorOf]).toEqual([0, -1]);
    expect(isOptimal(ranked, claimed(ranked, right, Int32Array.of(-1, 0)))).toBe(false);
    const equal = solve({ ...ranked, priorities: Float64Array.of(0, 0) });
    expect(isOptimal(ranked, equal)).toBe(false);
  });

  describe("of a fair assignment", () => {
    const fair: Problem = {
      ...problemOf([
        [9, 5],
        [6, 1],
      ]),
      objective: "fair",
    };

    it("accepts the worst dyad as good as possible", () => {
      const assignment = solve(fair);
      expect([...assignment.mentorOf]).toEqual([1, 0]);
      expect(verify(fair, assignment)).toEqual({ optimal: true, gap: 0, bound: 11 });
    });

    it("refuses the better total, and levels that are missing, doubled, out of order or others", () => {
      const assignment = solve(fair);
      const [first, ...rest] = assignment.proof.prices;
      const withPrices = (prices: Assignment["proof"]["prices"]) => ({
        ...assignment,
        proof: { ...assignment.proof, prices },
      });
      if (!first) throw new Error("no prices");
      const spread = rest.filter(({ of }) => of === "spread");
      expect(isOptimal(fair, claimed(fair, assignment, Int32Array.of(0, 1)))).toBe(false);
      expect(isOptimal(fair, withPrices(rest))).toBe(false);
      expect(isOptimal(fair, withPrices([first, first, ...rest]))).toBe(false);
      expect(isOptimal(fair, withPrices([...rest, first]))).toBe(false);
      expect(isOptimal(fair, withPrices([first, ...rest.filter(({ of }) => of === "level")]))).toBe(false);
      expect(
        isOptimal(fair, withPrices([{ of: "level", level: 1, prices: new Float64Array(2) }, ...rest])),
      ).toBe(false);
      expect(isOptimal(fair, withPrices([{ of: "score", prices: new Float64Array(2) }, ...spread]))).toBe(
        false,
      );
      expect(isOptimal(fair, { ...assignment, proof: { ...assignment.proof, resolution: 1 } })).toBe(false);
      expect(isOptimal({ ...fair, objective: "total" }, assignment)).toBe(false);
    });
  });

  it("refuses a spread, a price or a scale that the grid cannot hold", () => {
    const good = solve(problem);
    const withProof = (proof: Partial<Assignment["proof"]>) =>
      isOptimal(problem, { ...good, proof: { ...good.proof, ...proof } });
    expect(withProof({})).toBe(true);
    expect(withProof({ scale: 2 })).toBe(false);
    expect(withProof({ range: { low: 0, high: 1e9 } })).toBe(false);
    const [first] = good.proof.prices;
    if (!first) throw new Error("no prices");
    for (const change of [good.proof.resolution / 2, NaN, 1e15]) {
      const prices = first.prices.map((price, mentor) => (mentor === 0 ? price + change : price));
      expect(withProof({ prices: [{ of: "score", prices }] })).toBe(false);
    }
  });

  it("believes no range that makes the grid too fine for the scores", () => {
    const large = problemOf([
      [1e6, 1e6 + 1],
      [3, 5],
    ]);
    const good = solve(large);
    const tiny = solve(problemOf([[0, 0]]));
    const { range, resolution } = tiny.proof;
    expect(isOptimal(large, { ...good, proof: { ...good.proof, range, resolution } })).toBe(false);
  });

  it("compares the scores of a fair assignment as they are, however far apart", () => {
    const wide = problemOf(
      [
        [1e300, 0.1],
        [1e300, 0.3],
      ],
      { objective: "fair" },
    );
    const assignment = solve(wide);
    expect([...assignment.mentorOf]).toEqual([0, 1]);
    expect(assignment.proof).toMatchObject({ optimal: true, gap: 0 });
    expect(isOptimal(wide, claimed(wide, assignment, Int32Array.of(1, 0)))).toBe(false);
  });

  it("tells the gap of huge scores in their own size", () => {
    const unit = 2 ** 920;
    const huge = problemOf([[3 * unit, unit]]);
    const good = solve(huge);
    expect(verify(huge, good)).toEqual({ optimal: true, gap: 0, bound: 3 * unit });
    const worse = claimed(huge, good, Int32Array.of(1));
    expect(verify(huge, worse)).toEqual({ optimal: false, gap: 2 * unit, bound: 3 * unit });
  });

  it("takes scores that differ by less than a fine grid can tell for equal, without a gap", () => {
    const close = problemOf([
      [0.1, 0.1 + 2 ** -56],
      [0.1, 0.1],
    ]);
    const good = solve(close);
    expect(good.proof.resolution).toBeLessThan(1e-9);
    expect(verify(close, good)).toMatchObject({ optimal: true, gap: 0 });
  });

  it("admits what a coarse grid may hide", () => {
    const wide = problemOf([
      [1e15, 1e15],
      [0.1, 0.3],
    ]);
    const { optimal, gap } = solve(wide).proof;
    expect(optimal).toBe(false);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(10);
    expect(solve({ ...wide, spread: 0.1 }).proof.optimal).toBe(false);
    const clear = problemOf([
      [1e15, 3.3e15],
      [0.1, 0.3],
    ]);
    expect(solve(clear).proof).toMatchObject({ optimal: true, gap: 0 });
    const whole = problemOf([
      [1e12, 3],
      [1, 2],
    ]);
    expect(solve(whole).proof).toMatchObject({ optimal: true, gap: 0 });
  });

  it("calls nothing best where the spread itself was lost between scores far apart", () => {
    const problem = problemOf(
      [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 2 ** 52],
      ],
      { capacities: [2, 2, 1], spread: 0.4 },
    );
    const good = solve(problem);
    const worse = claimed(problem, good, Int32Array.of(0, 0, 2));
    const { optimal, gap } = verify(problem, worse);
    expect(optimal).toBe(false);
    expect(gap).toBeGreaterThanOrEqual(0.4);
  });
});
