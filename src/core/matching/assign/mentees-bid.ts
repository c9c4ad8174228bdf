import type { Steps } from "../../steps.ts";
import type { Grid } from "../model/exact-grid.ts";
import { toGrid } from "../model/exact-grid.ts";
import type { Group } from "../cardinality/dulmage-mendelsohn.ts";
import { keepTight } from "../accelerate/keep-tight.ts";
import type { Market } from "../model/market.ts";
import { place, placeFrom } from "../accelerate/place.ts";
import type { SolveState } from "./solve-state.ts";
import { reduceColumns } from "../accelerate/column-reduction.ts";
import { placeTight } from "../accelerate/greedy-tight.ts";
import { MarketState } from "../primal-dual/market-state.ts";

/** Solves a group from the side of the mentees, who bid for the seats of mentors. */
export function* letMenteesBid(solveState: SolveState, group: Group): Steps<void> {
  const { problem, market, grid, prices, mentorOf } = solveState;
  const mentees = Int32Array.from([...group.certain, ...group.optional]);
  const isShort = group.soldOutAt > -Infinity;
  const seatCount = group.mentors.reduce((sum, mentor) => sum + (market.seats[mentor] as number), 0);
  // Where every seat is filled, all assignments have the same spread term.
  const allFilled = isShort || seatCount === mentees.length;
  const state = new MarketState({
    scores: problem.scores,
    magic: grid.magic,
    bidderCount: problem.menteeCount,
    goods: group.mentors,
    seats: market.seats,
    spread: allFilled ? 0 : grid.spread,
    mentorsBid: false,
  });
  for (const mentee of group.optional) state.stayOut[mentee] = grid.stayOut;
  for (const mentor of group.mentors) {
    const cost = toGrid(state.spread * (market.locked[mentor] as number), grid.magic);
    state.seatCost[mentor] = cost;
    state.price[mentor] = cost;
  }
  const stayOut = yield* settle(solveState, state, mentees, isShort, seatCount === mentees.length);
  const level = allFilled && !isShort ? -dearestSeat(state, group, market, grid) : stayOut;
  for (const mentor of group.mentors) {
    prices[mentor] = (state.price[mentor] as number) - level;
    for (let mentee = state.firstOf[mentor] as number; mentee >= 0; mentee = state.nextOf[mentee] as number) {
      mentorOf[mentee] = mentor;
    }
  }
}

/** Places the mentees from the best prices at hand; returns what staying out costs in the end, 0 where nobody does. */
function* settle(
  { grid, extremes, start }: SolveState,
  state: MarketState,
  mentees: Int32Array,
  isShort: boolean,
  isBalanced: boolean,
): Steps<number> {
  const stayOut = isShort ? grid.stayOut : 0;
  if (state.spread > 0) {
    yield* place(state, mentees);
    return stayOut;
  }
  if (start) {
    const newcomers = keepTight(state, mentees, start, grid, stayOut);
    return yield* placeFrom(state, mentees, newcomers, isShort ? stayOut : undefined);
  }
  const { low, high } = extremes.range;
  const best = isBalanced ? reduceColumns(state, extremes.best) : toGrid(high, grid.magic);
  const newcomers = placeTight(state, mentees, best);
  yield 0;
  yield* place(state, newcomers, isShort ? undefined : high - low);
  return stayOut;
}

/** What all prices must rise by so that every one pays for its mentor's last seat. */
function dearestSeat(state: MarketState, group: Group, { seats, locked }: Market, grid: Grid): number {
  return group.mentors.reduce((dearest, mentor) => {
    const last = grid.spread * ((locked[mentor] as number) + (seats[mentor] as number) - 1);
    return Math.max(dearest, last - (state.price[mentor] as number));
  }, 0);
}
