import { describe, expect, it } from "vitest";
import { place, placeFrom } from "../../../../src/core/matching/accelerate/place.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import type { MarketState } from "../../../../src/core/matching/primal-dual/market-state.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { line, machol, planar } from "../markets.ts";
import { everybody, rowsOf, marketStateOf } from "../market-states.ts";

const spanOf = ({ scores }: Problem) => Math.max(...scores) - Math.min(...scores);

/** Everybody has a mentor, no other would cost it less, price included, and no price is below 0. */
function expectBest(state: MarketState): void {
  const costOf = (mentee: number, mentor: number) => state.cost(mentee, mentor) + (state.price[mentor] ?? 0);
  expect(state.placedBidders()).toHaveLength(state.bidderCount);
  const regrets = [...everybody(state)].filter((mentee) => {
    const cost = costOf(mentee, state.firstHeld[mentee] ?? -1);
    return [...state.goods].some((mentor) => costOf(mentee, mentor) < cost);
  });
  expect(regrets).toEqual([]);
  expect(Math.min(...state.price)).toBe(0);
}

describe("placing", () => {
  for (const [what, problem] of [
    ["where searches are given up for rough prices", machol(240)],
    ["where people stand in a square", planar(140)],
    ["where people stand on a line", line(200)],
  ] as const) {
    it(`gives everybody a mentor, at prices that prove it best, ${what}`, () => {
      const state = marketStateOf(rowsOf(problem).map((row) => row.map(Math.round)));
      runSteps(place(state, everybody(state), spanOf(problem)));
      expectBest(state);
    });
  }

  it("goes on to the end from prices that are not right, however many rows that takes", () => {
    const problem = machol(120);
    const state = marketStateOf(rowsOf(problem));
    for (const good of state.goods) state.price[good] = 50 * (good % 7);
    expect(runSteps(placeFrom(state, everybody(state), everybody(state), undefined))).toBe(0);
    expectBest(state);
  });
});
