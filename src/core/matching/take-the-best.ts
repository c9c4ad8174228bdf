import { rowStart } from "./row-start.ts";
import type { Trade } from "./trade.ts";

/**
 * Gives bidders a free good whose score − price is `best`, which none exceeds. Where such goods are many this places
 * nearly everybody; where they are rare it gives up after a few rows. Returns those still to be placed.
 */
export function takeTheBest(trade: Trade, newcomers: Int32Array, best: number): Int32Array {
  const { scores, goodCount, worth, price, magic } = trade;
  const left: number[] = [];
  let patience = 4 * goodCount;
  for (const bidder of newcomers) {
    if (patience < 0) {
      left.push(bidder);
      continue;
    }
    const row = bidder * goodCount;
    const start = rowStart(bidder, goodCount);
    let good = firstFree(trade, row, start, goodCount);
    if (good < 0) good = firstFree(trade, row, 0, start);
    patience -= good < 0 ? goodCount : good < start ? goodCount - start + good : good - start;
    if (good < 0) {
      left.push(bidder);
      continue;
    }
    patience += goodCount;
    worth[bidder] = -best;
    trade.join(bidder, good);
  }
  return Int32Array.from(left);

  function firstFree({ load, seats }: Trade, row: number, from: number, to: number): number {
    for (let good = from; good < to; good++) {
      const value = (scores[row + good] as number) + magic - magic - (price[good] as number);
      if (value === best && (load[good] as number) < (seats[good] as number)) return good;
    }
    return -1;
  }
}
