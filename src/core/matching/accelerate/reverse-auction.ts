import type { Steps } from "../../steps.ts";
import type { Candidates } from "../primal-dual/candidates.ts";
import type { MarketState } from "../primal-dual/market-state.ts";
import { SLICE } from "../model/slice.ts";

/** An auction that has not ended after so many rounds is left to the searches. */
const ROUNDS = 3;

/**
 * Mentors with free seats bid for mentees, each up to what its next choice is worth; a mentee goes with the higher bid
 * (the reverse auction of Bertsekas, Castañón & Tsaknakis, SIAM J. Optim. 3, 1993, 268–297, without ε). `newcomers` names a mentor
 * once for each seat to fill; returns what is left of it.
 */
export function* reverseAuction(
  state: MarketState,
  candidates: Candidates,
  newcomers: Int32Array,
): Steps<Int32Array> {
  let waiting = newcomers;
  let rowsRead = candidates.rowsRead;
  for (let round = 0; round < ROUNDS && waiting.length > 0; round++) {
    const next: number[] = [];
    for (const [index, bidder] of waiting.entries()) {
      const out = bid(state, candidates, bidder);
      if (out >= 0) next.push(out);
      if ((candidates.rowsRead - rowsRead) * state.goodCount < SLICE) continue;
      rowsRead = candidates.rowsRead;
      yield (round + index / waiting.length) / ROUNDS;
    }
    waiting = Int32Array.from(next);
  }
  return waiting;
}

/** One bid; returns who has lost a mentee by it, −1 = nobody, or the bidder itself when it finds none. */
function bid(state: MarketState, candidates: Candidates, bidder: number): number {
  const { price, worth, firstOf } = state;
  const { good, cost, count, bound, length } = candidates;
  let best = Infinity;
  let second = Infinity;
  let choice = -1;
  let choiceCost = 0;
  if (count[bidder] === -1) candidates.build(bidder);
  for (let rebuilt = false; ; rebuilt = true) {
    best = Infinity;
    second = Infinity;
    const from = bidder * length;
    const to = from + (count[bidder] as number);
    for (let k = from; k < to; k++) {
      const candidate = good[k] as number;
      const value = (cost[k] as number) + (price[candidate] as number);
      if (value >= second || firstOf[candidate] === bidder) continue;
      if (value < best || (value === best && firstOf[candidate] === -1)) {
        second = best;
        best = value;
        choice = candidate;
        choiceCost = cost[k] as number;
      } else second = value;
    }
    if (best <= (bound[bidder] as number) || rebuilt) break;
    candidates.build(bidder);
  }
  if (best === Infinity || best > (bound[bidder] as number)) return bidder;
  second = Math.min(second, bound[bidder] as number);
  raiseWorth(state, bidder, second < Infinity ? second : best);
  const holder = firstOf[choice] as number;
  if (holder >= 0) state.leave(holder, choice);
  state.join(bidder, choice);
  price[choice] = (worth[bidder] as number) - choiceCost;
  return holder;
}

/** The mentees whom the mentor has become dearer with it. */
function raiseWorth(
  { worth, price, firstHeld, nextHeld }: MarketState,
  bidder: number,
  raised: number,
): void {
  const rise = raised - (worth[bidder] as number);
  if (rise <= 0) return;
  worth[bidder] = raised;
  for (let held = firstHeld[bidder] as number; held >= 0; held = nextHeld[held] as number) {
    price[held] = (price[held] as number) + rise;
  }
}
