import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { augment } from "../../../../src/core/matching/primal-dual/augment.ts";
import { denseDijkstra } from "../../../../src/core/matching/primal-dual/dense-dijkstra.ts";
import { sparseDijkstra } from "../../../../src/core/matching/primal-dual/sparse-dijkstra.ts";
import { Search } from "../../../../src/core/matching/primal-dual/search.ts";
import {
  fillPricedSeats,
  fillShortSeats,
} from "../../../../src/core/matching/accelerate/fill-priced-seats.ts";
import type { MarketState } from "../../../../src/core/matching/primal-dual/market-state.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { marketOf, scatter } from "../markets.ts";
import { everybody, expectBalanced, marketStateOf } from "../market-states.ts";

const tables = (rows: number, columns: number) =>
  fc.array(
    fc.array(fc.option(fc.nat({ max: 30 }), { freq: 6 }), { minLength: columns, maxLength: columns }),
    { minLength: rows, maxLength: rows },
  );

function total(state: MarketState): number {
  let sum = 0;
  for (const good of state.goods) {
    for (let bidder = state.firstOf[good] ?? -1; bidder >= 0; bidder = state.nextOf[bidder] ?? -1) {
      sum -= state.cost(bidder, good);
    }
  }
  return sum;
}

describe("Search", () => {
  it("finds chains of one length, lazily or densely, and leaves the market in balance", () => {
    fc.assert(
      fc.property(tables(7, 4), fc.constantFrom(0, 4), (rows, spread) => {
        const lazy = new Search(marketStateOf(rows, { seats: [2, 2, 1, 2], spread }), 0);
        const dense = new Search(marketStateOf(rows, { seats: [2, 2, 1, 2], spread }), 0);
        for (const search of [lazy, dense]) search.state.stayOut.fill(500);
        for (const newcomer of everybody(lazy.state)) {
          expect(sparseDijkstra(lazy, newcomer)).toBe(true);
          denseDijkstra(dense, newcomer);
          expect(dense.length).toBe(lazy.length);
          augment(lazy);
          augment(dense);
          expectBalanced(lazy.state);
          expectBalanced(dense.state);
        }
        expect(total(lazy.state) - spread * saved(lazy.state)).toBe(
          total(dense.state) - spread * saved(dense.state),
        );
      }),
    );
  });

  it("reads no row in full where the lists suffice, and gives up where they do not", () => {
    const easy = new Search(
      marketStateOf([
        [3, 2, 1],
        [1, 3, 2],
        [2, 1, 3],
      ]),
      0,
    );
    for (const newcomer of [0, 1, 2]) {
      sparseDijkstra(easy, newcomer);
      augment(easy);
    }
    expect(easy.rowsRead).toBe(0);
    expect(easy.candidates.rowsRead).toBe(3);
    const size = 160;
    const { scores } = marketOf(size, size, 1, (mentee, mentor) => size * size - (mentee + 1) * (mentor + 1));
    const rows = Array.from({ length: size }, (_, row) => [...scores.subarray(row * size, (row + 1) * size)]);
    const hard = new Search(marketStateOf(rows), 0);
    let lazily = 0;
    for (let newcomer = 0; newcomer < size; newcomer++) {
      if (sparseDijkstra(hard, newcomer)) lazily++;
      else denseDijkstra(hard, newcomer);
      augment(hard);
    }
    expect(lazily).toBeGreaterThan(0);
    expect(lazily).toBeLessThan(size);
    expect(hard.rowsRead).toBeGreaterThan(size);
    expectBalanced(hard.state);
  });

  it("ends with somebody else going without where that is cheaper", () => {
    const search = new Search(marketStateOf([[5], [8], [3]]), 0);
    search.state.stayOut.fill(100);
    for (const newcomer of [0, 1, 2]) {
      sparseDijkstra(search, newcomer);
      augment(search);
    }
    expect([...search.state.firstHeld]).toEqual([-1, 0, -1]);
    expect(search.state.price[0]).toBeGreaterThanOrEqual(105);
    expect(search.state.price[0]).toBeLessThanOrEqual(108);
  });

  it("lets a mentor hold several mentees, each at its worth", () => {
    const rows = [
      [9, 8, 7, 1],
      [9, 9, 2, 3],
    ];
    const search = new Search(marketStateOf(rows, { mentorsBid: true }), 2);
    for (const mentor of [0, 0, 1, 1]) {
      sparseDijkstra(search, mentor);
      augment(search);
      expectBalanced(search.state);
    }
    expect(total(search.state)).toBe(9 + 7 + 9 + 3);
  });
});

/** Σ 0 + 1 + … over the loads. */
function saved({ load }: MarketState): number {
  return load.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

describe("settling seats", () => {
  it("fills free seats that are dear by moving free seats to the cheapest mentors", () => {
    fc.assert(
      fc.property(
        tables(4, 3),
        fc.array(fc.nat({ max: 25 }), { minLength: 3, maxLength: 3 }),
        (rows, prices) => {
          const full = rows.map((row) => row.map((score) => score ?? 1));
          const start = new Search(marketStateOf(full, { seats: [2, 2, 2] }), 0);
          const right = new Search(marketStateOf(full, { seats: [2, 2, 2] }), 0);
          start.state.price.set(prices);
          for (const search of [start, right]) {
            for (const newcomer of everybody(search.state)) {
              sparseDijkstra(search, newcomer);
              augment(search);
            }
          }
          expect(runSteps(fillPricedSeats(start))).toBe(0);
          expect(total(start.state)).toBe(total(right.state));
          expect([...start.state.seats]).toEqual([2, 2, 2]);
          for (const good of start.state.goods) {
            expect(start.state.price[good]).toBeGreaterThanOrEqual(0);
            if ((start.state.load[good] ?? 0) < 2) expect(start.state.price[good]).toBe(0);
          }
        },
      ),
    );
  });

  it("fills seats that are short from the cheapest of those who are out, and tells what staying out costs", () => {
    const search = new Search(marketStateOf([[5], [8], [3]]), 0);
    search.state.price[0] = 1000;
    expect(runSteps(fillShortSeats(search, everybody(search.state), 100))).toBe(992);
    expect([...search.state.firstHeld]).toEqual([-1, 0, -1]);
    expect(runSteps(fillShortSeats(search, everybody(search.state), 992))).toBe(992);
  });

  it("does nothing where no seat is dear", () => {
    const search = new Search(marketStateOf([[scatter(9, 1), 2]]), 0);
    sparseDijkstra(search, 0);
    augment(search);
    const before = search.state.placedBidders();
    runSteps(fillPricedSeats(search));
    expect(search.state.placedBidders()).toEqual(before);
  });
});
