import type { Steps } from "../../steps.ts";
import type { Candidates } from "../primal-dual/candidates.ts";
import type { MarketState } from "../primal-dual/market-state.ts";
import { SLICE } from "../model/slice.ts";

/** An auction that has not ended after so many rounds, or bids for each newcomer, is left to the searches. */
const ROUNDS = 3;
const BIDS_EACH = 5;

/**
 * Mentees bid for seats up to the price at which their second choice is as good; a full mentor turns the lowest bid
 * out, and its price is the lowest bid it keeps (Bertsekas & Castañón, doi:10.1007/BF02216923, without their ε: the
 * prices stay exact, and whoever is still out when the auction ends is left to the searches). Returns those.
 */
export function* menteeAuction(
  state: MarketState,
  candidates: Candidates,
  newcomers: Int32Array,
): Steps<Int32Array> {
  const auction = new MenteeAuction(state, candidates, 0);
  let budget = BIDS_EACH * newcomers.length;
  let waiting = newcomers;
  let rowsRead = candidates.rowsRead;
  for (let round = 0; round < ROUNDS && waiting.length > 0; round++) {
    const next: number[] = [];
    for (const [index, first] of waiting.entries()) {
      let bidder = first;
      while (bidder >= 0 && budget > 0) {
        budget--;
        bidder = auction.bid(bidder, next);
      }
      if (bidder >= 0) next.push(bidder);
      if ((candidates.rowsRead - rowsRead) * state.goodCount < SLICE) continue;
      rowsRead = candidates.rowsRead;
      yield (round + index / waiting.length) / ROUNDS;
    }
    waiting = Int32Array.from(next);
  }
  auction.end();
  return waiting;
}

/** The bidding itself, every bid `epsilon` above what it is worth. */
export class MenteeAuction {
  private readonly state: MarketState;
  private readonly candidates: Candidates;
  private readonly epsilon: number;
  /** Price at which each placed mentee would leave. */
  private readonly bids: Float64Array;

  constructor(state: MarketState, candidates: Candidates, epsilon: number) {
    this.state = state;
    this.epsilon = epsilon;
    this.candidates = candidates;
    this.bids = new Float64Array(state.bidderCount);
    for (const good of state.goods) {
      for (let bidder = state.firstOf[good] as number; bidder >= 0; bidder = state.nextOf[bidder] as number) {
        this.bids[bidder] = state.price[good] as number;
      }
    }
  }

  /** One bid. Returns who must bid next because of it, −1 = nobody; who may wait for the next round goes to `next`. */
  bid(bidder: number, next: number[]): number {
    const { price, load, seats, stayOut } = this.state;
    const { good, cost, count, bound, length } = this.candidates;
    let best = Infinity;
    let second = Infinity;
    let choice = -1;
    let choiceIsFree = false;
    if (count[bidder] === -1) this.candidates.build(bidder);
    for (let rebuilt = false; ; rebuilt = true) {
      best = Infinity;
      second = Infinity;
      const from = bidder * length;
      const to = from + (count[bidder] as number);
      for (let k = from; k < to; k++) {
        const candidate = good[k] as number;
        const value = (cost[k] as number) + (price[candidate] as number);
        if (value >= second) continue;
        const isFree = (load[candidate] as number) < (seats[candidate] as number);
        if (value < best || (value === best && isFree && !choiceIsFree)) {
          second = best;
          best = value;
          choice = candidate;
          choiceIsFree = isFree;
        } else second = value;
      }
      if (best <= (bound[bidder] as number) || rebuilt) break;
      this.candidates.build(bidder);
    }
    second = Math.min(second, bound[bidder] as number, stayOut[bidder] as number);
    if ((stayOut[bidder] as number) <= best) return -1;
    const was = price[choice] as number;
    this.bids[bidder] = was + (second < Infinity ? second - best : 0) + this.epsilon;
    const out = this.enter(bidder, choice);
    if (out < 0) return -1;
    if ((price[choice] as number) > was) return out;
    next.push(out);
    return -1;
  }

  /** Takes the bidder in; returns who is turned out for it, −1 = nobody. Raises the price to what the seats allow. */
  private enter(bidder: number, good: number): number {
    const state = this.state;
    const lastSeat = state.seatGap(good);
    const low = this.lowest(good);
    const bid = this.bids;
    const floor = (state.price[good] as number) + lastSeat;
    let out = -1;
    if ((bid[bidder] as number) < floor || (low >= 0 && (bid[low] as number) < floor)) {
      if (low < 0 || (bid[low] as number) > (bid[bidder] as number)) out = bidder;
      else {
        out = low;
        state.leave(low, good);
      }
    }
    if (out !== bidder) state.join(bidder, good);
    const least = this.lowest(good);
    const dearest = (state.price[good] as number) + state.seatGap(good);
    const reached = Math.min(least < 0 ? dearest : (bid[least] as number), dearest);
    if (reached < Infinity && reached > (state.price[good] as number)) state.price[good] = reached;
    return out;
  }

  private lowest(good: number): number {
    const { firstOf, nextOf } = this.state;
    let lowest = -1;
    for (let bidder = firstOf[good] as number; bidder >= 0; bidder = nextOf[bidder] as number) {
      if (lowest < 0 || (this.bids[bidder] as number) < (this.bids[lowest] as number)) lowest = bidder;
    }
    return lowest;
  }

  /** Sets the worth of every placed mentee to what its dyad costs at the last prices. */
  end(): void {
    const { goods, firstOf, nextOf, worth, price } = this.state;
    for (const good of goods) {
      for (let bidder = firstOf[good] as number; bidder >= 0; bidder = nextOf[bidder] as number) {
        worth[bidder] = this.state.cost(bidder, good) + (price[good] as number);
      }
    }
  }
}
