import { describe, expect, it } from "vitest";
import { place, placeFrom } from "../../../../src/core/matching/accelerate/place.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import type { MarketState } from "../../../../src/core/matching/primal-dual/market-state.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { line, machol, planar } from "../markets.ts";
import { everybody, rowsOf, tradeOf } from "../trades.ts";

const spanOf = ({ scores }: Problem) => Math.max(...scores) - Math.min(...scores);

/** Everybody has a mentor, no other would cost it less, price included, and no price is below 0. */
function expectBest(trade: MarketState): void {
  const costOf = (mentee: number, mentor: number) => trade.cost(mentee, mentor) + (trade.price[mentor] ?? 0);
  expect(trade.placedBidders()).toHaveLength(trade.bidderCount);
  const regrets = [...everybody(trade)].filter((mentee) => {
    const own = costOf(mentee, trade.firstHeld[mentee] ?? -1);
    return [...trade.goods].some((mentor) => costOf(mentee, mentor) < own);
  });
  expect(regrets).toEqual([]);
  expect(Math.min(...trade.price)).toBe(0);
}

describe("placing", () => {
  for (const [what, problem] of [
    ["where searches are given up for rough prices", machol(240)],
    ["where people stand in a square", planar(140)],
    ["where people stand on a line", line(200)],
  ] as const) {
    it(`gives everybody a mentor, at prices that prove it best, ${what}`, () => {
      const trade = tradeOf(rowsOf(problem).map((row) => row.map(Math.round)));
      runSteps(place(trade, everybody(trade), spanOf(problem)));
      expectBest(trade);
    });
  }

  it("goes on to the end from prices that are not right, however many rows that takes", () => {
    const problem = machol(120);
    const trade = tradeOf(rowsOf(problem));
    for (const good of trade.goods) trade.price[good] = 50 * (good % 7);
    expect(runSteps(placeFrom(trade, everybody(trade), everybody(trade), undefined))).toBe(0);
    expectBest(trade);
  });
});
