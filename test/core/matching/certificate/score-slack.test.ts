import { describe, expect, it } from "vitest";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import { outcomeOf } from "../../../../src/core/matching/model/outcome.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { provenGrid, scoreSlack } from "../../../../src/core/matching/certificate/score-slack.ts";
import { readScoreExtremes } from "../../../../src/core/matching/model/score-range.ts";
import { problemOf } from "../problems.ts";

interface Claim {
  readonly soldOutAt?: readonly number[];
  /** The scores that the grid is for; those of the problem unless told. */
  readonly range?: readonly [low: number, high: number];
}

/** How far the dyads are from what the prices say is best. */
function slackOf(
  problem: Problem,
  mentorOf: readonly number[],
  prices: readonly number[],
  { soldOutAt = prices.map(() => -Infinity), range }: Claim = {},
): number {
  const market = openMarket(problem);
  const believed = range ? { low: range[0], high: range[1] } : readScoreExtremes(problem).range;
  return scoreSlack(
    problem,
    market,
    outcomeOf(problem, Int32Array.from(mentorOf)),
    Float64Array.from(prices),
    {
      optimal: true,
      bound: 0,
      gap: 0,
      prices: [],
      scale: 1,
      soldOutAt: Float64Array.from(soldOutAt),
      range: believed,
      resolution: provenGrid(problem, market, believed).step,
    },
  );
}

describe("the slack of a matching at its prices", () => {
  const two = problemOf([
    [9, 5],
    [8, 1],
  ]);

  it("is 0 for the best dyads at prices that say so", () => {
    expect(slackOf(two, [1, 0], [4, 0])).toBe(0);
    expect(slackOf(two, [1, 0], [7, 0])).toBe(0);
  });

  it("adds up what each mentee would gain with its best mentor", () => {
    expect(slackOf(two, [0, 1], [4, 0])).toBe(3);
    expect(slackOf(two, [0, 1], [0, 0])).toBe(7);
    expect(slackOf(two, [1, 0], [2, 0])).toBe(2);
  });

  it("adds what a filled seat is short of its cost, and what a free one's price is above it", () => {
    const alone = problemOf([[3, 2, 0]]);
    expect(slackOf(alone, [0], [0, 0, 0])).toBe(0);
    expect(slackOf(alone, [0], [-2, 0, 0])).toBe(2);
    expect(slackOf(alone, [0], [0, 0, 7])).toBe(7);
    expect(slackOf(alone, [0], [-2, 5, 7])).toBe(2 + 5 + 7);
  });

  it("counts the spread of every seat, after the locked ones", () => {
    const spread = problemOf([[9], [9], [9], [9]], { capacities: [4], spread: 2, locks: [[0, 0]] });
    // Seats left by the lock cost 2, 4 and 6.
    expect(slackOf(spread, [0, 0, 0, 0], [6])).toBe(0);
    expect(slackOf(spread, [0, 0, 0, 0], [5])).toBe(1);
    expect(slackOf(spread, [0, 0, 0, 0], [3])).toBe(1 + 3);
  });

  it("finds the best mentor in every place of a row of nine", () => {
    for (let place = 0; place < 9; place++) {
      const row = Array.from({ length: 9 }, (_, mentor) => (mentor === place ? 8 : 3));
      const other = place === 0 ? 1 : 0;
      const prices = row.map(() => 0);
      expect(slackOf(problemOf([row, row], { capacities: row.map(() => 2) }), [place, other], prices)).toBe(
        5,
      );
    }
  });

  it("is infinite where a seat said to be sold out is free, or goes to a lower priority", () => {
    const short = problemOf([[5], [9]], { priorities: Float64Array.of(1, 0) });
    expect(slackOf(short, [0, -1], [0], { soldOutAt: [1] })).toBe(0);
    expect(slackOf(short, [-1, 0], [0], { soldOutAt: [1] })).toBe(Infinity);
    expect(slackOf(short, [-1, -1], [0], { soldOutAt: [1] })).toBe(Infinity);
    expect(slackOf(short, [0, -1], [0], { soldOutAt: [0] })).toBe(4 + 5);
  });

  it("lets people of one priority stay out for a better dyad of somebody else", () => {
    const short = problemOf([[5], [9]]);
    expect(slackOf(short, [-1, 0], [5], { soldOutAt: [0] })).toBe(0);
    expect(slackOf(short, [-1, 0], [9], { soldOutAt: [0] })).toBe(0);
    expect(slackOf(short, [-1, 0], [4], { soldOutAt: [0] })).toBe(1);
    expect(slackOf(short, [-1, 0], [11], { soldOutAt: [0] })).toBe(2);
    expect(slackOf(short, [0, -1], [5], { soldOutAt: [0] })).toBe(4);
  });

  it("is infinite for prices off the grid", () => {
    const single = problemOf([[1]]);
    expect(slackOf(single, [0], [2 ** -50])).toBe(0);
    expect(slackOf(single, [0], [2 ** -51])).toBe(Infinity);
    expect(slackOf(single, [0], [NaN])).toBe(Infinity);
  });

  // The grid of the single score 1 has the step 2⁻⁵⁰, so that scores and the range of prices may be 2 together.
  it("is infinite where scores and prices together are too large for the grid", () => {
    const single = problemOf([[1]]);
    expect(slackOf(single, [0], [1])).toBe(0);
    expect(slackOf(single, [0], [1.5])).toBe(Infinity);
    expect(slackOf(single, [0], [-1])).toBe(1);
    expect(slackOf(single, [0], [-1.5])).toBe(Infinity);
    const both = problemOf([[1, 1]]);
    expect(slackOf(both, [0], [0, -0.5])).toBe(0.5);
    expect(slackOf(both, [0], [0.75, -0.5])).toBe(Infinity);
  });

  it("asks only the scores of dyads to be small enough", () => {
    const wide = problemOf(
      [
        [1, 1000],
        [1, null],
      ],
      { capacities: [1, 0] },
    );
    expect(slackOf(wide, [0, -1], [1, 0], { soldOutAt: [0, -Infinity], range: [1, 1] })).toBe(0);
  });

  it("reads the range again where a spread is cut according to it", () => {
    const problem = problemOf([[9, 5]], { spread: 1000 });
    expect(provenGrid(problem, openMarket(problem), { low: 0, high: 0 }).spread).toBe(2 * 3 * 4);
    const flat = problemOf([[9, 5]]);
    const believed = provenGrid(flat, openMarket(flat), { low: 1, high: 1 });
    expect(believed.step).toBe(2 ** -50);
  });
});
