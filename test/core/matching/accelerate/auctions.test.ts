import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Candidates } from "../../../../src/core/matching/primal-dual/candidates.ts";
import { menteeAuction } from "../../../../src/core/matching/accelerate/mentee-auction.ts";
import { mentorAuction } from "../../../../src/core/matching/accelerate/reverse-auction.ts";
import { startPrices } from "../../../../src/core/matching/accelerate/column-reduction.ts";
import { takeTheBest } from "../../../../src/core/matching/accelerate/greedy-tight.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { everybody, expectBalanced, tradeOf } from "../trades.ts";

const tables = (rows: number, columns: number) =>
  fc.array(fc.array(fc.nat({ max: 20 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

describe("the auction of the mentees", () => {
  it("raises a full mentor's price to what its second choice is worth", () => {
    const trade = tradeOf([
      [10, 4],
      [9, 7],
    ]);
    const left = runSteps(menteeAuction(trade, new Candidates(trade, 0), everybody(trade)));
    expect([...left]).toEqual([]);
    expect([trade.firstOf[0], trade.firstOf[1]]).toEqual([0, 1]);
    const dearer = (trade.price[0] ?? 0) - (trade.price[1] ?? 0);
    expect(dearer).toBeGreaterThanOrEqual(2);
    expect(dearer).toBeLessThanOrEqual(6);
    expectBalanced(trade);
  });

  it("leaves every market in balance, with seats, spread and people who may stay out", () => {
    fc.assert(
      fc.property(
        tables(6, 4),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
        fc.constantFrom(0, 3),
        fc.constantFrom(Infinity, -5),
        (rows, seats, spread, stayOut) => {
          const trade = tradeOf(rows, { seats, spread });
          trade.stayOut.fill(stayOut);
          const waiting = runSteps(menteeAuction(trade, new Candidates(trade, 0), everybody(trade)));
          expectBalanced(trade);
          for (const good of trade.goods) {
            const load = trade.load[good] ?? 0;
            if (load > 0) expect(trade.price[good]).toBeGreaterThanOrEqual(spread * (load - 1));
            if (load < (seats[good] ?? 0)) expect(trade.price[good]).toBeLessThanOrEqual(spread * load);
          }
          for (const bidder of waiting) expect(trade.firstHeld[bidder]).toBe(-1);
        },
      ),
    );
  });

  it("prefers a free seat among equal mentors", () => {
    const trade = tradeOf([
      [5, 5, 5],
      [5, 5, 5],
      [5, 5, 5],
    ]);
    const left = runSteps(menteeAuction(trade, new Candidates(trade, 0), everybody(trade)));
    expect([...left]).toEqual([]);
    expect([...trade.price]).toEqual([0, 0, 0]);
  });
});

describe("the auction of the mentors", () => {
  it("leaves every market in balance, with the mentees left out at price 0", () => {
    fc.assert(
      fc.property(tables(3, 7), (rows) => {
        const trade = tradeOf(rows, { mentorsBid: true });
        const seats = Int32Array.of(0, 0, 1, 2, 2);
        const left = runSteps(mentorAuction(trade, new Candidates(trade, 2), seats));
        expectBalanced(trade);
        expect(trade.placedBidders().length + left.length).toBe(5);
        for (const good of trade.goods) {
          if (trade.load[good] === 0) expect(trade.price[good]).toBe(0);
          else expect(trade.price[good]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("gives a contested mentee to who would lose most", () => {
    const trade = tradeOf(
      [
        [9, 1],
        [8, 7],
      ],
      { mentorsBid: true },
    );
    expect([...runSteps(mentorAuction(trade, new Candidates(trade, 1), Int32Array.of(1, 0)))]).toEqual([]);
    expect([trade.firstHeld[0], trade.firstHeld[1]]).toEqual([0, 1]);
  });
});

describe("what is settled by looking", () => {
  it("starts mentors at what their best score is above the least of the best scores", () => {
    const trade = tradeOf([
      [9, 4, 6],
      [8, 5, 2],
    ]);
    expect(startPrices(trade, Float64Array.of(9, 5, 6))).toBe(5);
    expect([...trade.price]).toEqual([4, 0, 1]);
  });

  it("gives the best score there is while a mentor with it is free", () => {
    const trade = tradeOf([
      [7, 9, null],
      [9, 9, 1],
      [9, 2, 9],
      [3, 9, 4],
    ]);
    expect([...takeTheBest(trade, everybody(trade), 9)]).toHaveLength(1);
    expect(trade.placedBidders()).toHaveLength(3);
    expectBalanced(trade);
  });

  it("sends a holder on to another of its best mentors where that frees one", () => {
    const trade = tradeOf([
      [9, 9, 1],
      [9, 1, 1],
      [1, 1, 9],
    ]);
    trade.join(0, 0);
    trade.worth[0] = -9;
    expect([...takeTheBest(trade, Int32Array.of(1, 2), 9)]).toEqual([]);
    expect([0, 1, 2].map((bidder) => trade.firstHeld[bidder])).toEqual([1, 0, 2]);
    expectBalanced(trade);
  });

  it("leaves out who could only be sent to a mentor that is not among the best or not free", () => {
    const trade = tradeOf([
      [9, 8, 9],
      [9, 1, 1],
      [1, 1, 9],
    ]);
    trade.join(0, 0);
    trade.join(2, 2);
    trade.worth.fill(-9);
    expect([...takeTheBest(trade, Int32Array.of(1), 9)]).toEqual([1]);
    expectBalanced(trade);
  });

  it("counts the price of a mentor, and takes nobody where nothing is that good", () => {
    const trade = tradeOf([[9, 6]]);
    trade.price[0] = 4;
    expect([...takeTheBest(trade, everybody(trade), 9)]).toEqual([0]);
    expect([...takeTheBest(trade, everybody(trade), 6)]).toEqual([]);
    expect(trade.firstHeld[0]).toBe(1);
    expect(trade.worth[0]).toBe(-6);
  });

  it("loses patience where the best score is rare", () => {
    const rows = Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 8 }, () => (row === 29 ? 9 : 1)),
    );
    const trade = tradeOf(rows);
    expect(takeTheBest(trade, everybody(trade), 9)).toHaveLength(30);
    const often = tradeOf(Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => 9)));
    expect(takeTheBest(often, everybody(often), 9)).toHaveLength(0);
  });
});
