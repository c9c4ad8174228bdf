import { dulmageMendelsohnGroups } from "../../../src/core/matching/cardinality/dulmage-mendelsohn.ts";
import { gridOf, toGrid } from "../../../src/core/matching/model/exact-grid.ts";
import { openMarket } from "../../../src/core/matching/model/market.ts";
import type { Problem } from "../../../src/core/matching/model/problem.ts";
import { readScoreExtremes } from "../../../src/core/matching/model/score-range.ts";
import { augment } from "../../../src/core/matching/primal-dual/augment.ts";
import { denseDijkstra } from "../../../src/core/matching/primal-dual/dense-dijkstra.ts";
import { MarketState } from "../../../src/core/matching/primal-dual/market-state.ts";
import { Search } from "../../../src/core/matching/primal-dual/search.ts";
import { runSteps } from "../../../src/core/steps.ts";

/**
 * The objective `total` by the exact core alone: group by group, each mentee in turn gets a seat by the cheapest chain
 * of exchanges, every row read in full. Nothing of `accelerate` has a part in it.
 *
 * @returns for each mentee the mentor, −1 = not placed.
 */
export function solveByExactCore(problem: Problem): Int32Array {
  const market = openMarket(problem);
  const grid = gridOf(problem, market, readScoreExtremes(problem).range);
  const mentorOf = market.lockedTo.slice();
  for (const group of runSteps(dulmageMendelsohnGroups(problem, market)).groups) {
    const state = new MarketState({
      scores: problem.scores,
      magic: grid.magic,
      bidderCount: problem.menteeCount,
      goods: group.mentors,
      seats: market.seats,
      spread: grid.spread,
      mentorsBid: false,
    });
    for (const mentee of group.optional) state.stayOut[mentee] = grid.stayOut;
    for (const mentor of group.mentors) {
      const firstSeat = toGrid(grid.spread * (market.locked[mentor] ?? 0), grid.magic);
      state.seatCost[mentor] = firstSeat;
      state.price[mentor] = firstSeat;
    }
    const search = new Search(state, 0);
    for (const mentee of [...group.certain, ...group.optional]) {
      denseDijkstra(search, mentee);
      augment(search);
    }
    for (const mentor of group.mentors) {
      for (let mentee = state.firstOf[mentor] ?? -1; mentee >= 0; mentee = state.nextOf[mentee] ?? -1) {
        mentorOf[mentee] = mentor;
      }
    }
  }
  return mentorOf;
}
