import type { Steps } from "../../steps.ts";
import type { Grid } from "../model/exact-grid.ts";
import { onGrid } from "../model/exact-grid.ts";
import type { Group } from "../cardinality/dulmage-mendelsohn.ts";
import { keepTight } from "../accelerate/keep-tight.ts";
import type { Market } from "../model/market.ts";
import { place, placeFrom } from "../accelerate/place.ts";
import type { Run } from "./solve-state.ts";
import { startPrices } from "../accelerate/column-reduction.ts";
import { takeTheBest } from "../accelerate/greedy-tight.ts";
import { MarketState } from "../primal-dual/market-state.ts";

/** Solves a group from the side of the mentees, who bid for the seats of mentors. */
export function* letMenteesBid(run: Run, group: Group): Steps<void> {
  const { problem, market, grid, prices, mentorOf } = run;
  const mentees = Int32Array.from([...group.certain, ...group.optional]);
  const isShort = group.soldOutAt > -Infinity;
  const seatCount = group.mentors.reduce((sum, mentor) => sum + (market.seats[mentor] as number), 0);
  // Where every seat is filled, all assignments have the same spread term.
  const allFilled = isShort || seatCount === mentees.length;
  const trade = new MarketState({
    scores: problem.scores,
    magic: grid.magic,
    bidderCount: problem.menteeCount,
    goods: group.mentors,
    seats: market.seats,
    spread: allFilled ? 0 : grid.spread,
    mentorsBid: false,
  });
  for (const mentee of group.optional) trade.stayOut[mentee] = grid.stayOut;
  for (const mentor of group.mentors) {
    const cost = onGrid(trade.spread * (market.locked[mentor] as number), grid);
    trade.seatCost[mentor] = cost;
    trade.price[mentor] = cost;
  }
  const stayOut = yield* settle(run, trade, mentees, isShort, seatCount === mentees.length);
  const level = allFilled && !isShort ? -dearestSeat(trade, group, market, grid) : stayOut;
  for (const mentor of group.mentors) {
    prices[mentor] = (trade.price[mentor] as number) - level;
    for (let mentee = trade.firstOf[mentor] as number; mentee >= 0; mentee = trade.nextOf[mentee] as number) {
      mentorOf[mentee] = mentor;
    }
  }
}

/** Places the mentees from what is known; returns what staying out costs in the end, 0 where nobody does. */
function* settle(
  { grid, survey, start }: Run,
  trade: MarketState,
  mentees: Int32Array,
  isShort: boolean,
  isBalanced: boolean,
): Steps<number> {
  const stayOut = isShort ? grid.stayOut : 0;
  if (trade.spread > 0) {
    yield* place(trade, mentees);
    return stayOut;
  }
  if (start) {
    const newcomers = keepTight(trade, mentees, start, grid, stayOut);
    return yield* placeFrom(trade, mentees, newcomers, isShort ? stayOut : undefined);
  }
  const { low, high } = survey.range;
  const best = isBalanced ? startPrices(trade, survey.best) : onGrid(high, grid);
  const newcomers = takeTheBest(trade, mentees, best);
  yield 0;
  yield* place(trade, newcomers, isShort ? undefined : high - low);
  return stayOut;
}

/** What all prices must rise by so that every one pays for its mentor's last seat. */
function dearestSeat(trade: MarketState, group: Group, { seats, locked }: Market, grid: Grid): number {
  return group.mentors.reduce((dearest, mentor) => {
    const last = grid.spread * ((locked[mentor] as number) + (seats[mentor] as number) - 1);
    return Math.max(dearest, last - (trade.price[mentor] as number));
  }, 0);
}
