import type { Steps } from "../../steps.ts";
import type { Exchanges } from "./exchanges.ts";
import { magicOf } from "../model/exact-grid.ts";
import type { Grid } from "../model/exact-grid.ts";
import type { Group } from "../cardinality/dulmage-mendelsohn.ts";
import type { Market } from "../model/market.ts";
import { place } from "../accelerate/place.ts";
import type { Problem } from "../model/problem.ts";
import { MarketState } from "../primal-dual/market-state.ts";

/**
 * Among the equally fair assignments of a group in which everybody is placed, takes one of least spread term: an
 * ordinary placement in which every pair still open costs nothing, seats count 0, 1, 2… and a mentor who must stay
 * full is paid more for each of its seats than spreading could ever win.
 */
export function* spreadOut(
  problem: Problem,
  market: Market,
  grid: Grid,
  group: Group,
  { pairs: { open }, levelState: { full } }: Exchanges,
  mentorOf: Int32Array,
  prices: Float64Array,
): Steps<void> {
  const state = new MarketState({
    scores: Float64Array.from(open, (stillOpen) => (stillOpen === 1 ? 0 : NaN)),
    magic: magicOf(1),
    bidderCount: problem.menteeCount,
    goods: group.mentors,
    seats: market.seats,
    spread: 1,
    mentorsBid: false,
  });
  const reward = 4 * (market.free.length + market.largestLoad);
  for (const mentor of group.mentors) {
    const cost = full[mentor] === 1 ? -reward : (market.locked[mentor] as number);
    state.seatCost[mentor] = cost;
    state.price[mentor] = cost;
  }
  yield* place(state, group.certain);
  for (const mentor of group.mentors) {
    prices[mentor] = (state.price[mentor] as number) * grid.spread;
    for (let mentee = state.firstOf[mentor] as number; mentee >= 0; mentee = state.nextOf[mentee] as number) {
      mentorOf[mentee] = mentor;
    }
  }
}
