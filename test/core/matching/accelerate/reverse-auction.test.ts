import { describe, expect, it } from "vitest";
import { Candidates } from "../../../../src/core/matching/primal-dual/candidates.ts";
import { reverseAuction } from "../../../../src/core/matching/accelerate/reverse-auction.ts";
import type { MarketState } from "../../../../src/core/matching/primal-dual/market-state.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { everybody, marketStateOf } from "../market-states.ts";

type Rows = readonly (readonly (number | null)[])[];

/** Rows are mentors here; `seats` names each once for each seat it has to fill. Returns the seats left to fill too. */
function auction(
  rows: Rows,
  seats: readonly number[],
): { state: MarketState; rowsRead: number; left: number[] } {
  const state = marketStateOf(rows, { mentorsBid: true });
  const candidates = new Candidates(state, seats.length);
  const left = runSteps(reverseAuction(state, candidates, Int32Array.from(seats)));
  return { state, rowsRead: candidates.rowsRead, left: [...left] };
}

describe("the auction of the mentors", () => {
  it("pays a mentee what the mentor would lose with its next choice", () => {
    const { state, left } = auction([[9, 4]], [0]);
    expect([left, state.firstOf[0], state.price[0], state.worth[0]]).toEqual([[], 0, 5, -4]);
  });

  it("pays nothing where there is no other choice", () => {
    const { state, left } = auction([[9]], [0]);
    expect([left, state.price[0], state.worth[0]]).toEqual([[], 0, -9]);
  });

  it("fills a mentor's second seat with another mentee, and reads its row once", () => {
    const { state, rowsRead, left } = auction([[9, 8]], [0, 0]);
    expect(left).toEqual([]);
    expect([...state.firstOf]).toEqual([0, 0]);
    expect([...state.price]).toEqual([1, 0]);
    expect(rowsRead).toBe(1);
  });

  it("makes a mentor's mentees dearer together when it has to pay more", () => {
    // The second seat goes to the mentee of score 8 and would rather pay 3 than take the one of score 5.
    const { state } = auction([[9, 8, 5]], [0, 0]);
    expect([...state.price]).toEqual([4, 3, 0]);
    expect(state.worth[0]).toBe(-5);
  });

  it("prefers a mentee who is free among equal ones", () => {
    const equal = [5, 5, 5];
    const { state, left } = auction([equal, equal, equal], [0, 1, 2]);
    expect([left, [...state.price]]).toEqual([[], [0, 0, 0]]);
  });

  it("leaves a mentor alone that may meet nobody", () => {
    const { state, left } = auction([[null], [3]], [0, 1]);
    expect([left, state.firstHeld[0], state.firstOf[0]]).toEqual([[0], -1, 1]);
  });

  it("reads a row again only when its list has become too dear", () => {
    const state = marketStateOf([Array.from({ length: 600 }, () => 1)], { mentorsBid: true });
    const candidates = new Candidates(state, 1);
    runSteps(reverseAuction(state, candidates, Int32Array.of(0)));
    expect(candidates.rowsRead).toBe(1);
    const listed = candidates.good.slice(0, candidates.count[0]);
    for (const mentee of listed) state.price[mentee] = 5;
    expect([...runSteps(reverseAuction(state, candidates, Int32Array.of(0)))]).toEqual([]);
    expect(candidates.rowsRead).toBe(2);
    expect(listed).not.toContain(state.firstHeld[0]);
    expect(state.worth[0]).toBe(-1);
  });

  describe("tuning: pins a constant, and changes with it", () => {
    it("leaves two who want one mentee to the searches after three rounds", () => {
      const { state, left } = auction([[5], [5]], [0, 1]);
      expect([left, state.firstOf[0], state.price[0]]).toEqual([[0], 1, 0]);
    });

    it("pauses after every slice of reading and counts its three rounds on the way", () => {
      const size = 1000;
      const rows = Array.from({ length: size }, (_, row) =>
        Array.from({ length: size }, (_, mentee) => (row === mentee ? 1 : 0)),
      );
      const state = marketStateOf(rows, { mentorsBid: true });
      const pauses: number[] = [];
      runSteps(reverseAuction(state, new Candidates(state, 1), everybody(state)), {
        onProgress: (at) => pauses.push(at),
      });
      expect(pauses).toEqual([499 / size / 3, 999 / size / 3]);
    });
  });
});
