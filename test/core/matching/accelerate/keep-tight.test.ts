import { describe, expect, it } from "vitest";
import { magicOf } from "../../../../src/core/matching/model/exact-grid.ts";
import { keepTight } from "../../../../src/core/matching/accelerate/keep-tight.ts";
import { MarketState } from "../../../../src/core/matching/primal-dual/market-state.ts";
import { everybody, marketStateOf } from "../market-states.ts";

const grid = { step: 1, magic: magicOf(1), stayOut: 40, spread: 0, isSpreadRounded: false };
const rows = [
  [9, 5],
  [8, 7],
];

function kept(state: MarketState, mentorOf: readonly number[], prices: readonly number[], level = 0) {
  const start = { mentorOf: Int32Array.from(mentorOf), prices: Float64Array.from(prices) };
  const others = keepTight(state, everybody(state), start, grid, level);
  return { others: [...others], price: [...state.price], worth: [...state.worth], load: [...state.load] };
}

describe("keepTight", () => {
  it("keeps mentees whose mentor is still one of their best, at what it costs them", () => {
    // The second mentee would pay 7 less either way.
    expect(kept(marketStateOf(rows), [0, 1], [1, 0])).toEqual({
      others: [],
      price: [1, 0],
      worth: [-8, -7],
      load: [1, 1],
    });
  });

  it("leaves out whoever has a better mentor by now", () => {
    expect(kept(marketStateOf(rows), [0, 1], [0, 0])).toMatchObject({
      others: [1],
      load: [1, 0],
      worth: [-9, 0],
    });
    expect(kept(marketStateOf(rows), [1, 0], [1, 0])).toMatchObject({ others: [0], load: [1, 0] });
  });

  it("leaves out whoever had nobody, has a mentor without a seat left, or one not allowed any more", () => {
    expect(kept(marketStateOf(rows), [-1, -1], [1, 0])).toMatchObject({ others: [0, 1], load: [0, 0] });
    expect(kept(marketStateOf(rows), [0, 0], [1, 0])).toMatchObject({ others: [1], load: [1, 0] });
    expect(kept(marketStateOf(rows, { seats: [2, 0] }), [0, 0], [0, 0])).toMatchObject({
      others: [],
      load: [2, 0],
    });
    expect(kept(marketStateOf([[null, 5]]), [0], [0, 0])).toMatchObject({ others: [0], load: [0, 0] });
  });

  it("lifts prices alike so that the least is 0, on the grid", () => {
    expect(kept(marketStateOf(rows), [0, 1], [5, 4])).toMatchObject({ price: [1, 0], others: [] });
    expect(kept(marketStateOf(rows), [0, 1], [-3, -4])).toMatchObject({ price: [1, 0], others: [] });
    expect(kept(marketStateOf(rows), [0, 1], [3.8, 3.1])).toMatchObject({ price: [1, 0], others: [] });
  });

  it("cuts prices that no score here could outweigh", () => {
    expect(kept(marketStateOf(rows), [-1, -1], [1e6, 0]).price).toEqual([20, 0]);
    expect(kept(marketStateOf(rows), [-1, -1], [0, -1e6]).price).toEqual([20, 0]);
    expect(kept(marketStateOf(rows), [-1, -1], [20, -20]).price).toEqual([40, 0]);
  });

  it("lifts prices by what staying out costs where seats are short, never below 0", () => {
    expect(kept(marketStateOf(rows), [0, 1], [-3, -4], 10).price).toEqual([7, 6]);
    expect(kept(marketStateOf(rows), [0, 1], [-3, -14], 10).price).toEqual([7, 0]);
    expect(kept(marketStateOf(rows), [-1, -1], [3, 2], 10).price).toEqual([13, 12]);
  });

  it("leaves out whoever would rather stay out", () => {
    const state = marketStateOf(rows);
    state.stayOut.set([-7, -8]);
    // They come at −8, for less than staying out costs, and at −7, for more.
    expect(kept(state, [0, 1], [1, 0])).toMatchObject({ others: [1], load: [1, 0] });
    const even = marketStateOf(rows);
    even.stayOut.set([-8, -7]);
    expect(kept(even, [0, 1], [1, 0])).toMatchObject({ others: [] });
  });

  it("has eyes for the goods of its own group only", () => {
    const state = new MarketState({
      scores: Float64Array.of(9, 5, 8, 7),
      magic: magicOf(1),
      bidderCount: 2,
      goods: Int32Array.of(1),
      seats: Int32Array.of(1, 1),
      spread: 0,
      mentorsBid: false,
    });
    expect(kept(state, [1, 0], [-50, 3])).toEqual({
      others: [1],
      price: [Infinity, 0],
      worth: [-5, 0],
      load: [0, 1],
    });
  });
});
