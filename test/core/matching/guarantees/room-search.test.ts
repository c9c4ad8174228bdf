import { describe, expect, it } from "vitest";
import { Losses } from "../../../../src/core/matching/guarantees/losses.ts";
import { RoomSearch } from "../../../../src/core/matching/guarantees/room-search.ts";
import type { Seating } from "../../../../src/core/matching/guarantees/room-search.ts";
import { gridOf } from "../../../../src/core/matching/model/exact-grid.ts";
import { countGuarantees } from "../../../../src/core/matching/model/guarantee.ts";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { problemOf } from "../problems.ts";

const [ADA, BOB, OUTSIDE] = [0, 1, 2];

function seatingOf(problem: Problem, mentorOf: number[], targets: number[]): Seating {
  const market = openMarket(problem);
  return {
    problem,
    market,
    grid: gridOf(problem, market, { low: 0, high: 100 }),
    counted: countGuarantees(problem),
    losses: new Losses(problem, market),
    mentorOf: Int32Array.from(mentorOf),
    targets,
  };
}

describe("the search for room", () => {
  const problem = problemOf(
    [
      [90, 80],
      [85, 95],
      [60, null],
    ],
    { guarantees: [{ members: [2], places: 1 }] },
  );

  it("finds what a seat costs, and what a place for the guarantee does", () => {
    const seating = seatingOf(problem, [0, 1, -1], [0]);
    const { labels } = new RoomSearch(seating, new Float64Array(3));
    // Ada: 90 is lost, or 10 by moving on to Bob and 95 there; Bob: 95, or 10 and 90 by way of Ada.
    expect([labels.cost[ADA], labels.cost[BOB]]).toEqual([90, 95]);
    expect(labels.loss[ADA]).toBe(seating.losses.ofPlace(0));
    expect(labels.cost[OUTSIDE]).toBe(30);
    expect(labels.loss[OUTSIDE]).toBe(seating.losses.none);
  });

  it("admits one more by the cheapest chain", () => {
    const seating = seatingOf(problem, [0, 1, -1], [0]);
    expect(new RoomSearch(seating, new Float64Array(3)).admit(0)).toBe(true);
    expect([...seating.mentorOf]).toEqual([-1, 1, 0]);
  });

  it("costs nothing where a seat is free, and a place where more are kept than need be", () => {
    const roomy = { ...problem, capacities: Int32Array.of(1, 2) };
    const { labels } = new RoomSearch(seatingOf(roomy, [0, 1, -1], [0]), new Float64Array(3));
    expect([labels.cost[ADA], labels.cost[BOB]]).toEqual([10, 0]);
    const kept = seatingOf(problem, [-1, 1, 0], [0]);
    expect(new RoomSearch(kept, new Float64Array(3)).labels.loss[OUTSIDE]).toBe(kept.losses.none);
    const needed = seatingOf(problem, [-1, 1, 0], [1]);
    expect(new RoomSearch(needed, new Float64Array(3)).labels.loss[OUTSIDE]).toBe(needed.losses.guaranteed);
  });

  it("admits nobody where only guaranteed people could give way", () => {
    const all = { ...problem, guarantees: [{ members: [0, 1, 2], places: 3 }] };
    const seating = seatingOf(all, [0, 1, -1], [2]);
    expect(new RoomSearch(seating, new Float64Array(3)).admit(0)).toBe(false);
    expect([...seating.mentorOf]).toEqual([0, 1, -1]);
  });
});
