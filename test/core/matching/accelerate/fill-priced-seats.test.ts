import { describe, expect, it } from "vitest";
import { augment } from "../../../../src/core/matching/primal-dual/augment.ts";
import { sparseDijkstra } from "../../../../src/core/matching/primal-dual/sparse-dijkstra.ts";
import { Search } from "../../../../src/core/matching/primal-dual/search.ts";
import {
  fillPricedSeats,
  fillShortSeats,
} from "../../../../src/core/matching/accelerate/fill-priced-seats.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { everybody, marketStateOf } from "../market-states.ts";

type Rows = readonly (readonly number[])[];

/** A market that has placed everybody from these prices. */
function placed(rows: Rows, prices: readonly number[], seats?: readonly number[]): Search {
  const search = new Search(marketStateOf(rows, seats ? { seats } : {}), 0);
  search.state.price.set(prices);
  for (const newcomer of everybody(search.state)) {
    sparseDijkstra(search, newcomer);
    augment(search);
  }
  return search;
}

function settled(search: Search): { mentors: number[]; prices: number[]; progress: number[] } {
  const progress: number[] = [];
  expect(runSteps(fillPricedSeats(search), { onProgress: (done) => progress.push(done) })).toBe(0);
  const { firstHeld, price } = search.state;
  return { mentors: [...firstHeld], prices: [...price], progress };
}

/** What each mentee loses with its mentor instead of the best one at these prices. */
function losses({ state }: Search): number[] {
  return [...everybody(state)].map((mentee) => {
    const worth = [...state.goods].map((mentor) => state.cost(mentee, mentor) + (state.price[mentor] ?? 0));
    return (worth[state.firstHeld[mentee] ?? -1] ?? NaN) - Math.min(...worth);
  });
}

describe("settling free seats that have a price", () => {
  it("brings a price down for which nobody comes", () => {
    const search = placed([[5, 5]], [0, 3]);
    expect(settled(search)).toEqual({ mentors: [0], prices: [0, 0], progress: [0] });
    expect(losses(search)).toEqual([0]);
  });

  it("sends somebody to the seat where that is better, at a price that this pays", () => {
    const search = placed([[5, 6]], [0, 3]);
    expect([...search.state.firstHeld]).toEqual([0]);
    expect(settled(search)).toEqual({ mentors: [1], prices: [0, 1], progress: [0] });
    expect(losses(search)).toEqual([0]);
  });

  it("frees a seat of the cheapest mentor at the end of a chain", () => {
    // 12 + 10 + 5 at the prices; 1 → 2 and 0 → 1 make 12 + 8 + 8 = 28, so mentor 0 is left.
    const rows = [
      [5, 8, 0],
      [0, 10, 12],
    ];
    const search = placed(rows, [0, 4, 20]);
    expect([...search.state.firstHeld]).toEqual([0, 1]);
    const { mentors, prices } = settled(search);
    expect(mentors).toEqual([1, 2]);
    expect(prices[0]).toBe(0);
    expect([...search.state.seats]).toEqual([1, 1, 1]);
    expect(losses(search)).toEqual([0, 0]);
  });

  it("takes all down by the price at which the last seat went", () => {
    const search = placed([[5, 5, 5]], [2, 4, 7]);
    expect(settled(search)).toEqual({ mentors: [0], prices: [0, 0, 0], progress: [0, 1 / 2] });
  });

  it("counts the seat that a chain frees as taken while the next one is settled", () => {
    // At 2 the mentee goes to the second mentor; the third seat goes for 9, with which all come down.
    expect(settled(placed([[5, 6, 0]], [0, 3, 9]))).toEqual({
      mentors: [1],
      prices: [0, 0, 0],
      progress: [0, 1 / 2],
    });
  });

  it("leaves the prices of full mentors as far above the others as they were", () => {
    const search = placed(
      [
        [9, 4],
        [9, 4],
      ],
      [3, 1],
      [2, 2],
    );
    expect(settled(search)).toEqual({ mentors: [0, 0], prices: [2, 0], progress: [] });
    expect([...search.state.seats]).toEqual([2, 2]);
  });

  it("settles every free seat of a mentor", () => {
    const search = placed([[5, 5]], [0, 3], [1, 3]);
    expect(settled(search).progress).toEqual([0, 1 / 3, 2 / 3]);
    expect([...search.state.seats]).toEqual([1, 3]);
  });
});

describe("settling seats that are short", () => {
  it("fills each with the cheapest of those who are out, and tells what staying out costs in the end", () => {
    const search = new Search(marketStateOf([[5], [8], [3]], { seats: [2] }), 0);
    const { state } = search;
    state.price[0] = 1000;
    state.stayOut.fill(100);
    const progress: number[] = [];
    const level = runSteps(fillShortSeats(search, everybody(state), 100), {
      onProgress: (done) => progress.push(done),
    });
    // 1000 less 8, then 1000 less 5.
    expect(level).toBe(995);
    expect([...state.firstHeld]).toEqual([0, 0, -1]);
    expect(progress).toEqual([0, 1 / 2]);
  });

  it("leaves the cost of staying out where no seat is free", () => {
    const search = placed([[5]], [0]);
    expect(runSteps(fillShortSeats(search, everybody(search.state), 100))).toBe(100);
  });
});
