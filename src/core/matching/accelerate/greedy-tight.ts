import { toGrid } from "../model/exact-grid.ts";
import { rowStart } from "../model/row-start.ts";
import type { MarketState } from "../primal-dual/market-state.ts";

/** Rows that may be read in vain before the best goods count as rare. */
const ROWS_IN_VAIN = 4;

/**
 * Gives bidders a free good whose score − price is `best`, which none exceeds; if there is none left, one whose holder
 * can take another such good instead. Where such goods are many this places nearly everybody; where they are rare it
 * gives up after a few rows. Returns those still to be placed.
 */
export function placeTight(state: MarketState, newcomers: Int32Array, best: number): Int32Array {
  const { goodCount } = state;
  const left: number[] = [];
  let patience = ROWS_IN_VAIN * goodCount;
  for (const bidder of newcomers) {
    const goodsRead = patience < 0 ? 0 : takeFree(state, bidder, best);
    if (goodsRead < goodCount && patience >= 0) patience += goodCount - goodsRead;
    else {
      patience -= goodsRead;
      left.push(bidder);
    }
  }
  if (patience < 0) return Int32Array.from(left);
  const free = state.goods.filter((good) => state.hasFreeSeat(good));
  return Int32Array.from(left.filter((bidder) => !takeByExchange(state, bidder, best, free)));
}

/** Returns how many goods were read before a free one of the best was found; all of them if there is none. */
function takeFree(state: MarketState, bidder: number, best: number): number {
  const { goodCount } = state;
  const start = rowStart(bidder, goodCount);
  let good = firstFree(state, bidder, best, start, goodCount);
  if (good < 0) good = firstFree(state, bidder, best, 0, start);
  if (good < 0) return goodCount;
  join(state, bidder, good, best);
  return good < start ? goodCount - start + good : good - start;
}

function firstFree(state: MarketState, bidder: number, best: number, from: number, to: number): number {
  const { scores, magic, price, load, seats, goodCount } = state;
  const row = bidder * goodCount;
  for (let good = from; good < to; good++) {
    // Rounded to the grid as by toGrid.
    const value = (scores[row + good] as number) + magic - magic - (price[good] as number);
    if (value === best && (load[good] as number) < (seats[good] as number)) return good;
  }
  return -1;
}

/** Sends a holder of one of the bidder's best goods on to one of the `free` goods that is among the holder's best. */
function takeByExchange(state: MarketState, bidder: number, best: number, free: Int32Array): boolean {
  const { goodCount, firstOf, nextOf } = state;
  for (let good = 0; good < goodCount; good++) {
    if (!isBest(state, bidder, good, best)) continue;
    for (let holder = firstOf[good] as number; holder >= 0; holder = nextOf[holder] as number) {
      for (const other of free) {
        if (!isBest(state, holder, other, best) || !state.hasFreeSeat(other)) continue;
        state.leave(holder, good);
        join(state, holder, other, best);
        join(state, bidder, good, best);
        return true;
      }
    }
  }
  return false;
}

function isBest(
  { scores, goodCount, magic, price }: MarketState,
  bidder: number,
  good: number,
  best: number,
): boolean {
  const score = scores[bidder * goodCount + good] as number;
  return toGrid(score, magic) - (price[good] as number) === best;
}

function join(state: MarketState, bidder: number, good: number, best: number): void {
  state.worth[bidder] = -best;
  state.join(bidder, good);
}
