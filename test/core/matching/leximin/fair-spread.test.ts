import { describe, expect, it } from "vitest";
import { Exchanges } from "../../../../src/core/matching/leximin/exchanges.ts";
import { makeFair } from "../../../../src/core/matching/leximin/fair.ts";
import { isFairest } from "../../../../src/core/matching/certificate/fair-slack.ts";
import { spreadOut } from "../../../../src/core/matching/leximin/fair-spread.ts";
import { gridOf } from "../../../../src/core/matching/model/exact-grid.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import { outcomeOf } from "../../../../src/core/matching/model/outcome.ts";
import type { Prices } from "../../../../src/core/matching/model/proof.ts";
import { readScoreExtremes } from "../../../../src/core/matching/model/score-range.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { problemOf } from "../problems.ts";

/** Loads after the people, all of whom have a place at the start, were made fair and then spread out; and the proof. */
function spreadFairly(problem: Problem, start: readonly number[]) {
  const market = openMarket(problem);
  const { range } = readScoreExtremes(problem);
  const grid = gridOf(problem, market, range);
  const group = {
    soldOutAt: -Infinity,
    certain: market.free,
    optional: Int32Array.of(),
    mentors: Int32Array.from(market.seats.keys()).filter((mentor) => (market.seats[mentor] ?? 0) > 0),
  };
  const mentorOf = Int32Array.from(start);
  const exchanges = new Exchanges(problem, group, market.seats, mentorOf);
  const levels = runSteps(makeFair(exchanges));
  const prices = new Float64Array(problem.mentorCount).fill(NaN);
  runSteps(spreadOut(problem, market, grid, group, exchanges, mentorOf, prices));
  const matching = outcomeOf(problem, mentorOf);
  const criteria: Prices[] = [
    ...levels.map((level) => ({ of: "level" as const, ...level })),
    { of: "spread", prices },
  ];
  const isProven = runSteps(
    isFairest(problem, market, matching, {
      optimal: true,
      bound: 0,
      gap: 0,
      scale: 1,
      soldOutAt: new Float64Array(problem.mentorCount).fill(-Infinity),
      prices: criteria,
      range,
      resolution: grid.step,
    }),
  );
  return { loads: [...matching.loads], minimum: matching.minimum, prices: [...prices], isProven };
}

const same = (mentees: number, row: readonly number[]) => Array.from({ length: mentees }, () => row);

describe("spreading out equally fair dyads", () => {
  it("levels the loads of mentors who are as good, at prices that prove it", () => {
    const problem = problemOf(same(4, [5, 5]), { capacities: [4, 4], spread: 3 });
    const { loads, isProven, prices } = spreadFairly(problem, [0, 0, 0, 0]);
    expect(loads).toEqual([2, 2]);
    expect(isProven).toBe(true);
    // The second seat of each costs 3, the third 6.
    for (const price of prices) expect(price).toBeGreaterThanOrEqual(3);
    for (const price of prices) expect(price).toBeLessThanOrEqual(6);
  });

  it("moves the only mentee who can go", () => {
    const rows = [
      [5, 5],
      [5, null],
    ];
    const problem = problemOf(rows, { capacities: [2, 1], spread: 3 });
    expect(spreadFairly(problem, [0, 0])).toMatchObject({ loads: [1, 1], isProven: true });
  });

  it("counts the locked dyads of a mentor", () => {
    const problem = problemOf(same(5, [5, 5]), {
      capacities: [5, 5],
      spread: 3,
      locks: [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
    });
    expect(spreadFairly(problem, [0, 0, 0, 0, 0])).toMatchObject({ loads: [3, 2], isProven: true });
  });

  it("never takes a better dyad for it: who must stay full does, however uneven", () => {
    for (const [mentees, seats] of [
      [4, 3],
      [9, 8],
      [2, 1],
    ] as const) {
      const problem = problemOf(same(mentees, [9, 5]), { capacities: [seats, mentees], spread: 1000 });
      const start = Array.from({ length: mentees }, () => 1);
      expect(spreadFairly(problem, start)).toMatchObject({ loads: [seats, mentees - seats], isProven: true });
    }
  });

  it("never makes a dyad worse: pairs that the fair order has closed stay closed", () => {
    const rows = [
      [9, 5],
      [9, 5],
      [9, null],
    ];
    const problem = problemOf(rows, { capacities: [3, 3], spread: 10 });
    expect(spreadFairly(problem, [1, 1, 0])).toMatchObject({ loads: [3, 0], minimum: 9, isProven: true });
  });

  it("leaves mentors of other groups alone", () => {
    const problem = problemOf(same(2, [5, 5, 5]), { capacities: [2, 0, 2], spread: 3 });
    const { loads, isProven, prices } = spreadFairly(problem, [0, 0]);
    expect(loads).toEqual([1, 0, 1]);
    expect(prices[1]).toBeNaN();
    expect(isProven).toBe(true);
  });
});
