import { describe, expect, it } from "vitest";
import { reduceColumns } from "../../../../src/core/matching/accelerate/column-reduction.ts";
import { MarketState } from "../../../../src/core/matching/primal-dual/market-state.ts";
import { marketStateOf } from "../market-states.ts";

describe("start prices", () => {
  it("are what each mentor's best score is above the least of the best scores", () => {
    const state = marketStateOf([
      [9, 4, 6],
      [8, 5, 2],
    ]);
    expect(reduceColumns(state, Float64Array.of(9, 5, 6))).toBe(5);
    expect([...state.price]).toEqual([4, 0, 1]);
  });

  it("may start from scores below 0", () => {
    const state = marketStateOf([[-9, -4]]);
    expect(reduceColumns(state, Float64Array.of(-9, -4))).toBe(-9);
    expect([...state.price]).toEqual([0, 5]);
  });

  it("are on the grid", () => {
    const state = marketStateOf([[9.4, 4.6, 5.5]]);
    expect(reduceColumns(state, Float64Array.of(9.4, 4.6, 7.3))).toBe(5);
    expect([...state.price]).toEqual([4, 0, 2]);
  });

  it("are those of the group alone", () => {
    const { scores, magic } = marketStateOf([[9, 4, 6]]);
    const state = new MarketState({
      scores,
      magic,
      bidderCount: 1,
      goods: Int32Array.of(0, 2),
      seats: Int32Array.of(1, 1, 1),
      spread: 0,
      mentorsBid: false,
    });
    expect(reduceColumns(state, Float64Array.of(9, 4, 6))).toBe(6);
    expect([...state.price]).toEqual([3, Infinity, 0]);
  });
});
