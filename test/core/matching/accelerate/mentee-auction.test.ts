import { describe, expect, it } from "vitest";
import { Candidates } from "../../../../src/core/matching/primal-dual/candidates.ts";
import { MenteeAuction, menteeAuction } from "../../../../src/core/matching/accelerate/mentee-auction.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { everybody, marketStateOf } from "../market-states.ts";

/** A mentee whose first bid for mentor 0 is `bid`: so much better it is than mentor 1. */
const bidding = (bid: number) => [10, 10 - bid];

/** Mentees who bid for mentor 0 one after the other. `spread` is what its second seat costs. */
function auctionOf(bids: readonly number[], { seats = 1, spread = 0, epsilon = 0 } = {}) {
  const state = marketStateOf(bids.map(bidding), { seats: [seats, 9], spread });
  const candidates = new Candidates(state, 0);
  const auction = new MenteeAuction(state, candidates, epsilon);
  const next: number[] = [];
  const bid = (mentee: number) => auction.bid(mentee, next);
  const held = () => everybody(state).filter((mentee) => state.firstHeld[mentee] === 0);
  return { state, candidates, next, bid, held: () => [...held()] };
}

describe("one bid", () => {
  it("takes a free seat and raises its price to the bid once all seats are taken", () => {
    const { state, next, bid, held } = auctionOf([3]);
    expect(bid(0)).toBe(-1);
    expect([held(), state.price[0], next]).toEqual([[0], 3, []]);
  });

  it("is higher by ε", () => {
    const { state, bid } = auctionOf([3], { epsilon: 2 });
    bid(0);
    expect(state.price[0]).toBe(5);
  });

  it("turns the lowest bidder out, who bids again at once, for the price has risen", () => {
    const { state, next, bid, held } = auctionOf([3, 5]);
    bid(0);
    // At price 3 the second mentee gains 2 over its second choice.
    expect(bid(1)).toBe(0);
    expect([held(), state.price[0], next]).toEqual([[1], 5, []]);
  });

  it("lets who is turned out at the same price wait for the next round", () => {
    const state = marketStateOf([[5], [5]]);
    const auction = new MenteeAuction(state, new Candidates(state, 0), 0);
    const next: number[] = [];
    expect([auction.bid(0, next), auction.bid(1, next)]).toEqual([-1, -1]);
    expect([next, state.price[0], state.firstOf[0]]).toEqual([[0], 0, 1]);
  });

  it("stays out where going without is as good", () => {
    for (const [stayOut, holds] of [
      [-10, -1],
      [-9, 0],
    ] as const) {
      const { state, bid } = auctionOf([3]);
      state.stayOut[0] = stayOut;
      expect(bid(0)).toBe(-1);
      expect(state.firstHeld[0]).toBe(holds);
    }
  });

  it("goes no higher than what going without costs", () => {
    const { state, bid } = auctionOf([8]);
    state.stayOut[0] = -6;
    bid(0);
    expect(state.price[0]).toBe(4);
  });

  it("reads a row once, however often its mentee bids, while the list is right", () => {
    const { candidates, bid } = auctionOf([3, 5]);
    bid(0);
    bid(1);
    bid(0);
    expect(candidates.rowsRead).toBe(2);
    const ties = marketStateOf([Array.from({ length: 600 }, () => 1)]);
    const lists = new Candidates(ties, 0);
    new MenteeAuction(ties, lists, 0).bid(0, []);
    expect(lists.rowsRead).toBe(1);
  });
});

describe("a bid for a mentor whose second seat costs 3 more", () => {
  const dear = { seats: 2, spread: 3 };

  it("takes the second seat if both bids pay for it", () => {
    for (const bids of [
      [3, 3],
      [5, 3],
      [3, 5],
      [7, 8],
    ]) {
      const { state, bid, held } = auctionOf(bids, dear);
      bid(0);
      expect(state.price[0]).toBe(Math.min(3, bids[0] ?? 0));
      state.price[0] = 0;
      expect(bid(1)).toBe(-1);
      expect([held(), state.price[0]]).toEqual([[0, 1], Math.min(...bids)]);
    }
  });

  it("loses against a higher one where it does not pay for it, and the price rises to the seat's cost", () => {
    const { state, next, bid, held } = auctionOf([5, 2], dear);
    bid(0);
    state.price[0] = 0;
    expect(bid(1)).toBe(1);
    expect([held(), state.price[0], next]).toEqual([[0], 3, []]);
  });

  it("turns a lower one out that does not pay for it", () => {
    const { state, next, bid, held } = auctionOf([1, 5], dear);
    bid(0);
    expect(state.price[0]).toBe(1);
    expect(bid(1)).toBe(0);
    expect([held(), state.price[0], next]).toEqual([[1], 3, []]);
  });

  it("takes the place of an equal one, so that the later of two stays", () => {
    const { state, next, bid, held } = auctionOf([2, 2], dear);
    bid(0);
    state.price[0] = 0;
    expect(bid(1)).toBe(0);
    expect([held(), state.price[0], next]).toEqual([[1], 2, []]);
  });

  it("only raises the price where not even the first seat is paid for", () => {
    const { state, bid, held } = auctionOf([2], { seats: 1 });
    state.seatCost[0] = 4;
    expect(bid(0)).toBe(0);
    expect([held(), state.price[0]]).toEqual([[], 4]);
  });
});

describe("the auction of the mentees", () => {
  it("knows those who have a seat already as bidders at its price", () => {
    const state = marketStateOf([bidding(0), bidding(7)], { seats: [2, 9] });
    state.price.set([5, 5]);
    state.join(0, 0);
    const auction = new MenteeAuction(state, new Candidates(state, 0), 0);
    expect(auction.bid(1, [])).toBe(-1);
    expect([state.load[0], state.firstHeld[0], state.firstHeld[1]]).toEqual([2, 0, 0]);
  });

  describe("tuning: pins a constant, and changes with it", () => {
    it("leaves two who want one seat to the searches after three rounds", () => {
      const state = marketStateOf([[5], [5]]);
      const left = runSteps(menteeAuction(state, new Candidates(state, 0), everybody(state)));
      expect([[...left], state.firstOf[0]]).toEqual([[0], 1]);
    });

    it("ends after five bids for each mentee, one of them two higher here and the others one", () => {
      const state = marketStateOf([
        [10, 9],
        [10, 8],
        [10, 7],
      ]);
      const left = runSteps(menteeAuction(state, new Candidates(state, 0), everybody(state)));
      expect(left).toHaveLength(1);
      expect((state.price[0] ?? 0) + (state.price[1] ?? 0)).toBe(16);
    });

    it("pauses after every slice of reading and counts its three rounds on the way", () => {
      const size = 1000;
      const state = marketStateOf(
        Array.from({ length: size }, (_, row) =>
          Array.from({ length: size }, (_, good) => (row === good ? 1 : 0)),
        ),
      );
      const pauses: number[] = [];
      runSteps(menteeAuction(state, new Candidates(state, 0), everybody(state)), {
        onProgress: (at) => pauses.push(at),
      });
      expect(pauses).toEqual([499 / size / 3, 999 / size / 3]);
    });
  });
});
