import type { Steps } from "../steps.ts";
import type { Exchanges } from "./exchanges.ts";
import type { Grid } from "./grid.ts";
import type { Group } from "./groups.ts";
import type { Market } from "./market.ts";
import { place } from "./place.ts";
import { Placement } from "./placement.ts";
import type { Problem } from "./problem.ts";

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
  { open, full }: Exchanges,
  mentorOf: Int32Array,
  prices: Float64Array,
): Steps<void> {
  const flat = { ...problem, scores: Float64Array.from(open, (stillOpen) => (stillOpen === 1 ? 0 : NaN)) };
  const unit = { step: 1, magic: 1.5 * 2 ** 52, stayOut: Infinity, spread: 1 };
  const placement = new Placement(flat, market, unit, group);
  for (const mentor of group.mentors) {
    if (full[mentor] === 0) continue;
    const cost = -4 * (market.free.length + market.largestLoad);
    placement.seatCost[mentor] = cost;
    placement.price[mentor] = cost;
  }
  yield* place(placement, group);
  for (const mentor of group.mentors) prices[mentor] = (placement.price[mentor] as number) * grid.spread;
  for (const mentee of group.certain) mentorOf[mentee] = placement.mentorOf[mentee] as number;
}
