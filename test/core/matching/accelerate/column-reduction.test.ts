import { describe, expect, it } from "vitest";
import { startPrices } from "../../../../src/core/matching/accelerate/column-reduction.ts";
import { MarketState } from "../../../../src/core/matching/primal-dual/market-state.ts";
import { tradeOf } from "../trades.ts";

describe("start prices", () => {
  it("are what each mentor's best score is above the least of the best scores", () => {
    const trade = tradeOf([
      [9, 4, 6],
      [8, 5, 2],
    ]);
    expect(startPrices(trade, Float64Array.of(9, 5, 6))).toBe(5);
    expect([...trade.price]).toEqual([4, 0, 1]);
  });

  it("may start from scores below 0", () => {
    const trade = tradeOf([[-9, -4]]);
    expect(startPrices(trade, Float64Array.of(-9, -4))).toBe(-9);
    expect([...trade.price]).toEqual([0, 5]);
  });

  it("are on the grid", () => {
    const trade = tradeOf([[9.4, 4.6, 5.5]]);
    expect(startPrices(trade, Float64Array.of(9.4, 4.6, 7.3))).toBe(5);
    expect([...trade.price]).toEqual([4, 0, 2]);
  });

  it("are those of the group alone", () => {
    const { scores, magic } = tradeOf([[9, 4, 6]]);
    const trade = new MarketState({
      scores,
      magic,
      bidderCount: 1,
      goods: Int32Array.of(0, 2),
      seats: Int32Array.of(1, 1, 1),
      spread: 0,
      mentorsBid: false,
    });
    expect(startPrices(trade, Float64Array.of(9, 4, 6))).toBe(6);
    expect([...trade.price]).toEqual([3, Infinity, 0]);
  });
});
