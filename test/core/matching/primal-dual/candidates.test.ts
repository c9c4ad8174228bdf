import { describe, expect, it } from "vitest";
import { Candidates, listRoom } from "../../../../src/core/matching/primal-dual/candidates.ts";
import { scatter } from "../markets.ts";
import { marketStateOf } from "../market-states.ts";

function listOf(candidates: Candidates, bidder: number): Map<number, number> {
  const from = bidder * candidates.length;
  const count = candidates.count[bidder] ?? 0;
  return new Map(
    Array.from({ length: count }, (_, k) => [
      candidates.good[from + k] ?? -1,
      candidates.cost[from + k] ?? NaN,
    ]),
  );
}

describe("Candidates", () => {
  it("lists all goods of a short row and leaves nothing out", () => {
    const candidates = new Candidates(marketStateOf([[5, null, 7]]), 0);
    expect(candidates.count[0]).toBe(-1);
    candidates.build(0);
    expect(listOf(candidates, 0)).toEqual(
      new Map([
        [0, -5],
        [2, -7],
      ]),
    );
    expect(candidates.bound[0]).toBe(Infinity);
    expect(candidates.rowsRead).toBe(1);
  });

  it("leaves out goods that are not of the group", () => {
    const state = marketStateOf([[5, 6, 7]]);
    state.price[1] = Infinity;
    const candidates = new Candidates(state, 0);
    candidates.build(0);
    expect([...listOf(candidates, 0).keys()].sort()).toEqual([0, 2]);
  });

  for (const [what, goods, range] of [
    ["whose scores differ", 700, 1e6],
    ["with ties", 700, 40],
    ["of two scores", 900, 2],
    ["that is not long", 100, 1000],
    ["of one score", 600, 1],
  ] as const) {
    it(`lists the cheapest of a row ${what}, and bounds the rest tightly`, () => {
      const rows = [0, 1, 2].map((row) =>
        Array.from({ length: goods }, (_, good) => scatter(range, row, good)),
      );
      const state = marketStateOf(rows);
      for (const good of state.goods) state.price[good] = scatter(3, good, 77);
      const candidates = new Candidates(state, 0);
      for (const bidder of [0, 1, 2]) {
        candidates.build(bidder);
        const list = listOf(candidates, bidder);
        const value = (good: number) => state.cost(bidder, good) + (state.price[good] ?? 0);
        const left = [...state.goods].filter((good) => !list.has(good)).map(value);
        const bound = candidates.bound[bidder] ?? NaN;
        expect(bound).toBe(Math.min(Infinity, ...left));
        for (const [good, cost] of list) {
          expect(cost).toBe(state.cost(bidder, good));
          expect(value(good)).toBeLessThanOrEqual(bound);
        }
        expect(list.size).toBeGreaterThan(0);
        expect(list.size).toBeLessThanOrEqual(listRoom(goods));
      }
    });
  }

  it("starts rows of equal scores at different goods", () => {
    const state = marketStateOf([0, 1].map(() => Array.from({ length: 600 }, () => 1)));
    const candidates = new Candidates(state, 0);
    candidates.build(0);
    candidates.build(1);
    expect(listOf(candidates, 0)).not.toEqual(listOf(candidates, 1));
  });

  describe("tuning: pins a constant, and changes with it", () => {
    it("makes lists about as long as wanted where scores differ", () => {
      const state = marketStateOf([Array.from({ length: 2000 }, (_, good) => scatter(1e8, 1, good))]);
      const candidates = new Candidates(state, 0);
      candidates.build(0);
      expect(listRoom(2000)).toBe(124);
      expect(candidates.length).toBe(124);
      expect(candidates.count[0]).toBeGreaterThan(31);
      expect(candidates.count[0]).toBeLessThan(124);
      expect(new Candidates(state, 10).length).toBe(144);
      expect([listRoom(10), listRoom(1000), listRoom(1e6)]).toEqual([32, 62, 256]);
    });
  });
});
