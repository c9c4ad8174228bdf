import { describe, expect, it } from "vitest";
import { isFairest } from "../../../../src/core/matching/certificate/fair-slack.ts";
import { gridOf } from "../../../../src/core/matching/model/exact-grid.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import { outcomeOf } from "../../../../src/core/matching/model/outcome.ts";
import type { Prices } from "../../../../src/core/matching/model/proof.ts";
import { readScoreExtremes } from "../../../../src/core/matching/model/score-range.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { problemOf } from "../problems.ts";

const level = (at: number, prices: readonly number[]): Prices => ({
  of: "level",
  level: at,
  prices: Float64Array.from(prices),
});
const spread = (...prices: readonly number[]): Prices => ({
  of: "spread",
  prices: Float64Array.from(prices),
});

interface Claim {
  readonly soldOutAt?: readonly number[];
  readonly coarser?: number;
  readonly progress?: number[];
}

/** Whether the prices prove that no matching is fairer than these dyads. */
function isProven(
  problem: Problem,
  mentorOf: readonly number[],
  prices: readonly Prices[],
  { soldOutAt = Array.from(problem.capacities, () => -Infinity), coarser = 1, progress = [] }: Claim = {},
): boolean {
  const market = openMarket(problem);
  const { range } = readScoreExtremes(problem);
  return runSteps(
    isFairest(problem, market, outcomeOf(problem, Int32Array.from(mentorOf)), {
      optimal: true,
      bound: 0,
      gap: 0,
      scale: 1,
      soldOutAt: Float64Array.from(soldOutAt),
      prices,
      range,
      resolution: coarser * gridOf(problem, market, range).step,
    }),
    { onProgress: (fraction) => progress.push(fraction) },
  );
}

describe("the proof that a matching is the fairest", () => {
  const two = problemOf([
    [9, 5],
    [6, 1],
  ]);
  const proof = [level(5, [1, 0]), level(6, [0, 0]), spread(0, 0)];

  it("holds for the worst dyad as good as possible", () => {
    expect(isProven(two, [1, 0], proof)).toBe(true);
  });

  it("fails for the better total, whose worst score is no level", () => {
    expect(isProven(two, [0, 1], proof)).toBe(false);
    expect(isProven(two, [0, 1], [level(1, [0, 0]), level(9, [0, 0]), spread(0, 0)])).toBe(false);
  });

  it("fails where a dyad's score is no level, with the first mentor too, and without anything said", () => {
    expect(isProven(problemOf([[5]]), [0], [level(9, [1]), spread(0)])).toBe(false);
    expect(isProven(problemOf([], { mentorCount: 1 }), [], [])).toBe(false);
    expect(isProven(problemOf([], { mentorCount: 1 }), [], [spread(0)])).toBe(true);
  });

  it("fails where a better dyad is no dearer", () => {
    expect(isProven(two, [1, 0], [level(5, [0, 0]), level(6, [0, 0]), spread(0, 0)])).toBe(false);
    expect(isProven(two, [1, 0], [level(5, [0.5, 0]), level(6, [0, 0]), spread(0, 0)])).toBe(false);
    expect(isProven(two, [1, 0], [level(5, [1, 0]), level(6, [1, 0]), spread(0, 0)])).toBe(true);
    expect(isProven(two, [1, 0], [level(5, [1, 0]), level(6, [-1, 0]), spread(0, 0)])).toBe(false);
  });

  it("fails for another grid", () => {
    expect(isProven(two, [1, 0], proof, { coarser: 2 })).toBe(false);
  });

  it("fails unless the levels rise and the spread comes last", () => {
    const [five, six, even] = [level(5, [1, 0]), level(6, [0, 0]), spread(0, 0)];
    for (const wrong of [
      [],
      [five, six],
      [six, five, even],
      [five, five, six, even],
      [five, even, six],
      [even, five, six, even],
      [five, six, even, even],
      [five, { of: "score", prices: new Float64Array(2) } as const, six, even],
    ]) {
      expect(isProven(two, [1, 0], wrong)).toBe(false);
    }
  });

  it("compares a score that is no level only at the levels below it, for the next one would be broken", () => {
    const prices = (at5: number, at8: number, even = 0) => [
      level(5, [0, at5]),
      level(8, [0, at8]),
      spread(0, even),
    ];
    const betterBy = (score: number, criteria: Prices[]) =>
      isProven(
        problemOf([
          [5, score],
          [null, 8],
        ]),
        [0, 1],
        criteria,
      );
    expect(betterBy(7, prices(1, 0))).toBe(true);
    expect(betterBy(7, prices(1, -1))).toBe(true);
    expect(betterBy(7, prices(0.5, 0))).toBe(false);
    expect(betterBy(9, prices(1, 0, -1))).toBe(true);
    expect(betterBy(9, prices(1, -1))).toBe(false);
    expect(betterBy(8, prices(1, -1))).toBe(true);
    expect(betterBy(8, prices(1, -1, -1))).toBe(false);
    expect(betterBy(8, prices(1, -2))).toBe(false);
    expect(betterBy(3, prices(0, 0))).toBe(true);
  });

  describe("of seats", () => {
    const single = problemOf([[5, null]]);

    it("asks for a price ≤ 0 where one is free, and ≥ 0 where one is filled", () => {
      const atPrices = (first: number, second: number) =>
        isProven(single, [0], [level(5, [first, second]), spread(0, 0)]);
      expect(atPrices(0, 0)).toBe(true);
      expect(atPrices(0, -1)).toBe(true);
      expect(atPrices(1, 0)).toBe(true);
      expect(atPrices(0, 1)).toBe(false);
      expect(atPrices(-1, 0)).toBe(false);
    });

    it("lets the first level whose price is not 0 decide", () => {
      const far = problemOf([[5, null]]);
      const free = (at5: number, last: number) => isProven(far, [0], [level(5, [0, at5]), spread(0, last)]);
      expect(free(-1, 4)).toBe(true);
      expect(free(0, 4)).toBe(false);
      expect(free(1, -4)).toBe(false);
    });

    it("counts what the spread makes each seat cost, locked ones first", () => {
      const rows = [
        [5, 5],
        [5, 5],
        [5, 5],
        [5, 5],
      ];
      const even = (dear: number, problem: Problem, mentorOf: number[]) =>
        isProven(problem, mentorOf, [level(5, [0, 0]), spread(dear, dear)]);
      const problem = problemOf(rows, { capacities: [4, 4], spread: 2 });
      // Two each: the second seat costs 2, the third 4.
      expect([1, 2, 3, 4, 5].map((dear) => even(dear, problem, [0, 0, 1, 1]))).toEqual([
        false,
        true,
        true,
        true,
        false,
      ]);
      // Three and one: the third seat would have to be worth 4, the other mentor's second one at most 2.
      expect([2, 3, 4].map((dear) => even(dear, problem, [0, 0, 0, 1]))).toEqual([false, false, false]);
      // A mentor whose only dyad is locked has nothing to be paid for.
      const locked = problemOf(
        [
          [5, null],
          [null, 5],
        ],
        { capacities: [2, 1], spread: 2, locks: [[0, 0]] },
      );
      const withLock = (first: number) => isProven(locked, [0, 1], [level(5, [0, 0]), spread(first, 0)]);
      expect(withLock(-9)).toBe(true);
      expect(withLock(2)).toBe(true);
      expect(withLock(3)).toBe(false);
    });

    it("asks that none is free where they are said to be sold out", () => {
      const short = problemOf([[5], [9]]);
      const prices = [level(9, [-1]), spread(0)];
      expect(isProven(short, [-1, 0], prices, { soldOutAt: [0] })).toBe(true);
      const roomy = problemOf([[5], [9]], { capacities: [2] });
      expect(isProven(roomy, [-1, 0], prices, { soldOutAt: [0] })).toBe(false);
    });
  });

  describe("where seats are short", () => {
    const short = problemOf([[5], [9]]);

    it("holds when the better dyad is the one", () => {
      const atPrice = (price: number) =>
        isProven(short, [-1, 0], [level(9, [price]), spread(0)], { soldOutAt: [0] });
      expect([-2, -1.5, -1, 0].map(atPrice)).toEqual([true, true, true, false]);
    });

    it("fails when the worse dyad is, at any price", () => {
      const atPrice = (price: number) =>
        isProven(short, [0, -1], [level(5, [price]), spread(0)], { soldOutAt: [0] });
      expect([-2, -1, 0].map(atPrice)).toEqual([false, false, false]);
    });

    it("fails where somebody stays out although a mentor is open", () => {
      const open = problemOf([
        [5, null],
        [9, 4],
      ]);
      const prices = [level(5, [-1, 0]), spread(0, 0)];
      expect(isProven(open, [0, -1], prices, { soldOutAt: [0, -Infinity] })).toBe(false);
      expect(isProven(problemOf([[5]]), [-1], [spread(0)])).toBe(false);
    });

    it("fails where who holds a sold-out seat could have one that is not", () => {
      const open = problemOf([
        [5, 5],
        [9, null],
      ]);
      const prices = [level(5, [-1, 0]), spread(0, 0)];
      expect(isProven(open, [0, -1], prices, { soldOutAt: [0, -Infinity] })).toBe(false);
    });

    it("places the higher priority, which needs no dyad better than that of the lower", () => {
      const ranked = { ...short, priorities: Float64Array.of(1, 0) };
      const prices = [level(5, [-1]), spread(0)];
      expect(isProven(ranked, [0, -1], prices, { soldOutAt: [1] })).toBe(true);
      expect(isProven(ranked, [0, -1], prices, { soldOutAt: [0] })).toBe(false);
      expect(isProven(ranked, [-1, 0], [level(9, [-1]), spread(0)], { soldOutAt: [1] })).toBe(false);
      // Nobody of this priority stays out, so a dyad may cost what it does.
      expect(isProven(ranked, [0, -1], [level(5, [0]), spread(0)], { soldOutAt: [0.5] })).toBe(true);
    });
  });

  it("asks nothing of mentors without a seat, of pairs not allowed and of locked dyads", () => {
    const problem = problemOf(
      [
        [5, 9, null],
        [1, null, 9],
      ],
      { capacities: [1, 0, 1], locks: [[1, 2]] },
    );
    expect(isProven(problem, [0, 2], [level(5, [0, 0, 0]), spread(0, 0, 0)])).toBe(true);
  });

  it("tells its progress after every half a million scores", () => {
    const mentors = 250_001;
    const scores = new Float64Array(4 * mentors).fill(NaN);
    const dyads = [0, 1, 2, 3];
    for (const person of dyads) scores[person * mentors + person] = 7;
    const problem: Problem = {
      menteeCount: 4,
      mentorCount: mentors,
      scores,
      capacities: new Int32Array(mentors).fill(1),
    };
    const progress: number[] = [];
    const none = { prices: new Float64Array(mentors) };
    const prices: Prices[] = [
      { of: "level", level: 7, ...none },
      { of: "spread", ...none },
    ];
    expect(isProven(problem, dyads, prices, { progress })).toBe(true);
    expect(progress).toEqual([1 / 4, 3 / 4]);
  });
});
