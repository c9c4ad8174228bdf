import { describe, expect, it } from "vitest";
import { rowStart } from "../../../../src/core/matching/model/row-start.ts";
import { placeTight } from "../../../../src/core/matching/accelerate/greedy-tight.ts";
import { everybody, expectBalanced, marketStateOf } from "../market-states.ts";

const BEST = 9;

describe("taking the best", () => {
  it("gives each mentee the first free one of its best mentors, from its own start round the row", () => {
    const mentors = 7;
    for (const bidder of [0, 1, 2, 3, 4]) {
      const start = rowStart(bidder, mentors);
      for (let distance = 0; distance < mentors; distance++) {
        const expected = (start + distance) % mentors;
        const row = Array.from({ length: mentors }, (_, good) =>
          (good - start + mentors) % mentors < distance ? 1 : BEST,
        );
        const rows = Array.from({ length: 5 }, () => row);
        const state = marketStateOf(rows);
        expect([...placeTight(state, Int32Array.of(bidder), BEST)]).toEqual([]);
        expect(state.firstHeld[bidder]).toBe(expected);
        expect(state.worth[bidder]).toBe(-BEST);
      }
    }
  });

  it("fills every seat of a mentor, and no more", () => {
    const state = marketStateOf([[BEST], [BEST], [BEST]], { seats: [2] });
    expect([...placeTight(state, everybody(state), BEST)]).toEqual([2]);
    expect(state.load[0]).toBe(2);
    expectBalanced(state);
  });

  it("counts prices and the grid", () => {
    const state = marketStateOf([[11.4, 9]]);
    state.price[0] = 2;
    state.price[1] = 1;
    expect([...placeTight(state, everybody(state), BEST)]).toEqual([]);
    expect(state.firstHeld[0]).toBe(0);
    const dearer = marketStateOf([[11.4, 9]]);
    dearer.price.set([3, 1]);
    expect([...placeTight(dearer, everybody(dearer), BEST)]).toEqual([0]);
  });

  describe("tuning: with patience, which is a constant,", () => {
    // Four mentors: the patience for sixteen of them read in vain; each finding adds what of a row it did not read.
    const mentors = 4;

    /** Whether the last mentee is asked, after findings at these distances and so many rows without any. */
    function isAsked(findings: readonly number[], inVain: number): boolean {
      const scores = findings.map((distance, bidder) =>
        Array.from({ length: mentors }, (_, good) =>
          good === (rowStart(bidder, mentors) + distance) % mentors ? BEST : 1,
        ),
      );
      const vain = Array.from({ length: inVain }, () => [1, 1, 1, 1]);
      const state = marketStateOf([...scores, ...vain, [BEST, BEST, BEST, BEST]], { seats: [9, 9, 9, 9] });
      const left = [...placeTight(state, everybody(state), BEST)];
      const last = findings.length + inVain;
      const placed = state.placedBidders();
      expect([...placed, ...left].sort((a, b) => a - b)).toEqual([...everybody(state)]);
      expect(left.slice(0, inVain)).toEqual(vain.map((_, row) => findings.length + row));
      return placed.includes(last);
    }

    it("reads four rows in vain and asks the fifth, not more", () => {
      expect([0, 3, 4, 5, 6].map((inVain) => isAsked([], inVain))).toEqual([true, true, true, false, false]);
    });

    it("has more of it after findings, the nearer the more", () => {
      expect([5, 6].map((inVain) => isAsked([0], inVain))).toEqual([true, false]);
      expect([5, 6].map((inVain) => isAsked([2, 2], inVain))).toEqual([true, false]);
      expect([5, 6].map((inVain) => isAsked([3, 3, 3, 3], inVain))).toEqual([true, false]);
      expect([7, 8].map((inVain) => isAsked([1, 1, 1, 1], inVain))).toEqual([true, false]);
      expect([4, 5].map((inVain) => isAsked([3, 3, 3], inVain))).toEqual([true, false]);
    });

    it("makes no exchange once it is lost", () => {
      const isExchanged = (inVain: number) => {
        const vain = Array.from({ length: inVain }, () => [1, 1]);
        const state = marketStateOf([[BEST, BEST], [BEST, 1], ...vain]);
        state.join(0, 0);
        placeTight(state, everybody(state).subarray(1), BEST);
        return state.firstHeld[1] === 0;
      };
      // Two mentors: eight of them in vain, two for mentee 1 itself.
      expect([3, 4].map(isExchanged)).toEqual([true, false]);
    });
  });

  describe("by exchange", () => {
    it("sends on whichever holder has a free mentor among its best", () => {
      for (const [first, second] of [
        [BEST, 1],
        [1, BEST],
      ] as const) {
        const state = marketStateOf(
          [
            [BEST, first],
            [BEST, second],
            [BEST, 1],
          ],
          { seats: [2, 1] },
        );
        state.join(0, 0);
        state.join(1, 0);
        expect([...placeTight(state, Int32Array.of(2), BEST)]).toEqual([]);
        expect([...state.firstHeld]).toEqual(first === BEST ? [1, 0, 0] : [0, 1, 0]);
      }
    });

    it("tells what both are worth at the best", () => {
      const state = marketStateOf([
        [BEST, BEST],
        [BEST, 1],
      ]);
      state.join(0, 0);
      expect([...placeTight(state, Int32Array.of(1), BEST)]).toEqual([]);
      expect([...state.worth]).toEqual([-BEST, -BEST]);
      expectBalanced(state);
    });

    it("gives a free mentor once", () => {
      const state = marketStateOf([
        [BEST, 1, BEST],
        [1, BEST, BEST],
        [BEST, 1, 1],
        [1, BEST, 1],
      ]);
      state.join(0, 0);
      state.join(1, 1);
      expect([...placeTight(state, Int32Array.of(2, 3), BEST)]).toEqual([3]);
      expect([...state.firstHeld]).toEqual([2, 1, 0, -1]);
    });

    it("asks the holders of none but the best mentors", () => {
      const state = marketStateOf([
        [BEST, 1, BEST],
        [1, BEST, 1],
        [8, BEST, 1],
      ]);
      state.join(0, 0);
      state.join(1, 1);
      expect([...placeTight(state, Int32Array.of(2), BEST)]).toEqual([2]);
      expect([...state.firstHeld]).toEqual([0, 1, -1]);
    });

    it("counts prices on both sides", () => {
      const rows = [
        [11, 10],
        [11, 1],
      ];
      const exchanged = (first: number, second: number) => {
        const state = marketStateOf(rows);
        state.price.set([first, second]);
        state.join(0, 0);
        return placeTight(state, Int32Array.of(1), BEST).length === 0;
      };
      expect(exchanged(2, 1)).toBe(true);
      expect(exchanged(2, 0)).toBe(false);
      expect(exchanged(1, 1)).toBe(false);
    });
  });
});
