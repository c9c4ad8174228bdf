import { magicOf } from "../../../src/core/matching/model/exact-grid.ts";
import type { Problem } from "../../../src/core/matching/index.ts";
import { MarketState } from "../../../src/core/matching/primal-dual/market-state.ts";

/** A market of whole scores, `null` = not allowed, in which mentees bid, or mentors do. */
export function marketStateOf(
  rows: readonly (readonly (number | null)[])[],
  {
    seats,
    spread = 0,
    mentorsBid = false,
  }: { seats?: readonly number[]; spread?: number; mentorsBid?: boolean } = {},
): MarketState {
  const goodCount = rows[0]?.length ?? 0;
  const state = new MarketState({
    scores: Float64Array.from(rows.flat(), (score) => score ?? NaN),
    magic: magicOf(1),
    bidderCount: rows.length,
    goods: Int32Array.from({ length: goodCount }, (_, good) => good),
    seats: Int32Array.from(seats ?? Array.from({ length: goodCount }, () => 1)),
    spread,
    mentorsBid,
  });
  if (mentorsBid) state.worth.fill(-Infinity);
  return state;
}

/** The scores of a problem as `marketStateOf` takes them. */
export function rowsOf({ menteeCount, mentorCount, scores }: Problem): number[][] {
  return Array.from({ length: menteeCount }, (_, mentee) => [
    ...scores.subarray(mentee * mentorCount, (mentee + 1) * mentorCount),
  ]);
}

/** All bidders once. */
export function everybody(state: MarketState): Int32Array {
  return Int32Array.from({ length: state.bidderCount }, (_, bidder) => bidder);
}

/** Throws unless every bidder's goods cost it its worth and no other good would cost it less. */
export function expectBalanced(state: MarketState): void {
  for (let bidder = 0; bidder < state.bidderCount; bidder++) {
    const held: number[] = [];
    for (let good = state.firstHeld[bidder] ?? -1; good >= 0; good = state.nextHeld[good] ?? -1)
      held.push(good);
    for (const good of state.goods) {
      const value = state.cost(bidder, good) + (state.price[good] ?? 0);
      const worth = state.worth[bidder] ?? 0;
      if (held.includes(good) && value !== worth) throw new Error(`${String(bidder)} pays ${String(value)}`);
      if (held.length > 0 && value < worth)
        throw new Error(`${String(bidder)} would rather have ${String(good)}`);
    }
  }
  for (const good of state.goods) {
    let load = 0;
    for (let bidder = state.firstOf[good] ?? -1; bidder >= 0; bidder = state.nextOf[bidder] ?? -1) load++;
    if (load !== state.load[good]) throw new Error(`load of ${String(good)}`);
    if (load > (state.seats[good] ?? 0)) throw new Error(`too many at ${String(good)}`);
  }
}
