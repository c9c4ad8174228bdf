import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Candidates } from "../../../../src/core/matching/primal-dual/candidates.ts";
import { menteeAuction } from "../../../../src/core/matching/accelerate/mentee-auction.ts";
import { reverseAuction } from "../../../../src/core/matching/accelerate/reverse-auction.ts";
import { reduceColumns } from "../../../../src/core/matching/accelerate/column-reduction.ts";
import { placeTight } from "../../../../src/core/matching/accelerate/greedy-tight.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { everybody, expectBalanced, marketStateOf } from "../market-states.ts";

const tables = (rows: number, columns: number) =>
  fc.array(fc.array(fc.nat({ max: 20 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

describe("the auction of the mentees", () => {
  it("raises a full mentor's price to what its second choice is worth", () => {
    const state = marketStateOf([
      [10, 4],
      [9, 7],
    ]);
    const left = runSteps(menteeAuction(state, new Candidates(state, 0), everybody(state)));
    expect([...left]).toEqual([]);
    expect([state.firstOf[0], state.firstOf[1]]).toEqual([0, 1]);
    const dearer = (state.price[0] ?? 0) - (state.price[1] ?? 0);
    expect(dearer).toBeGreaterThanOrEqual(2);
    expect(dearer).toBeLessThanOrEqual(6);
    expectBalanced(state);
  });

  it("leaves every market in balance, with seats, spread and people who may stay out", () => {
    fc.assert(
      fc.property(
        tables(6, 4),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
        fc.constantFrom(0, 3),
        fc.constantFrom(Infinity, -5),
        (rows, seats, spread, stayOut) => {
          const state = marketStateOf(rows, { seats, spread });
          state.stayOut.fill(stayOut);
          const waiting = runSteps(menteeAuction(state, new Candidates(state, 0), everybody(state)));
          expectBalanced(state);
          for (const good of state.goods) {
            const load = state.load[good] ?? 0;
            if (load > 0) expect(state.price[good]).toBeGreaterThanOrEqual(spread * (load - 1));
            if (load < (seats[good] ?? 0)) expect(state.price[good]).toBeLessThanOrEqual(spread * load);
          }
          for (const bidder of waiting) expect(state.firstHeld[bidder]).toBe(-1);
        },
      ),
    );
  });

  it("prefers a free seat among equal mentors", () => {
    const state = marketStateOf([
      [5, 5, 5],
      [5, 5, 5],
      [5, 5, 5],
    ]);
    const left = runSteps(menteeAuction(state, new Candidates(state, 0), everybody(state)));
    expect([...left]).toEqual([]);
    expect([...state.price]).toEqual([0, 0, 0]);
  });
});

describe("the auction of the mentors", () => {
  it("leaves every market in balance, with the mentees left out at price 0", () => {
    fc.assert(
      fc.property(tables(3, 7), (rows) => {
        const state = marketStateOf(rows, { mentorsBid: true });
        const seats = Int32Array.of(0, 0, 1, 2, 2);
        const left = runSteps(reverseAuction(state, new Candidates(state, 2), seats));
        expectBalanced(state);
        expect(state.placedBidders().length + left.length).toBe(5);
        for (const good of state.goods) {
          if (state.load[good] === 0) expect(state.price[good]).toBe(0);
          else expect(state.price[good]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("gives a contested mentee to who would lose most", () => {
    const state = marketStateOf(
      [
        [9, 1],
        [8, 7],
      ],
      { mentorsBid: true },
    );
    expect([...runSteps(reverseAuction(state, new Candidates(state, 1), Int32Array.of(1, 0)))]).toEqual([]);
    expect([state.firstHeld[0], state.firstHeld[1]]).toEqual([0, 1]);
  });
});

describe("what is settled by looking", () => {
  it("starts mentors at what their best score is above the least of the best scores", () => {
    const state = marketStateOf([
      [9, 4, 6],
      [8, 5, 2],
    ]);
    expect(reduceColumns(state, Float64Array.of(9, 5, 6))).toBe(5);
    expect([...state.price]).toEqual([4, 0, 1]);
  });

  it("gives the best score there is while a mentor with it is free", () => {
    const state = marketStateOf([
      [7, 9, null],
      [9, 9, 1],
      [9, 2, 9],
      [3, 9, 4],
    ]);
    expect([...placeTight(state, everybody(state), 9)]).toHaveLength(1);
    expect(state.placedBidders()).toHaveLength(3);
    expectBalanced(state);
  });

  it("sends a holder on to another of its best mentors where that frees one", () => {
    const state = marketStateOf([
      [9, 9, 1],
      [9, 1, 1],
      [1, 1, 9],
    ]);
    state.join(0, 0);
    state.worth[0] = -9;
    expect([...placeTight(state, Int32Array.of(1, 2), 9)]).toEqual([]);
    expect([0, 1, 2].map((bidder) => state.firstHeld[bidder])).toEqual([1, 0, 2]);
    expectBalanced(state);
  });

  it("leaves out who could only be sent to a mentor that is not among the best or not free", () => {
    const state = marketStateOf([
      [9, 8, 9],
      [9, 1, 1],
      [1, 1, 9],
    ]);
    state.join(0, 0);
    state.join(2, 2);
    state.worth.fill(-9);
    expect([...placeTight(state, Int32Array.of(1), 9)]).toEqual([1]);
    expectBalanced(state);
  });

  it("counts the price of a mentor, and takes nobody where nothing is that good", () => {
    const state = marketStateOf([[9, 6]]);
    state.price[0] = 4;
    expect([...placeTight(state, everybody(state), 9)]).toEqual([0]);
    expect([...placeTight(state, everybody(state), 6)]).toEqual([]);
    expect(state.firstHeld[0]).toBe(1);
    expect(state.worth[0]).toBe(-6);
  });

  it("loses patience where the best score is rare", () => {
    const rows = Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 8 }, () => (row === 29 ? 9 : 1)),
    );
    const state = marketStateOf(rows);
    expect(placeTight(state, everybody(state), 9)).toHaveLength(30);
    const often = marketStateOf(Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => 9)));
    expect(placeTight(often, everybody(often), 9)).toHaveLength(0);
  });
});
