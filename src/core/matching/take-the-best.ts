import { rowStart } from "./row-start.ts";
import type { Trade } from "./trade.ts";

/**
 * Gives bidders a free good of the highest score there is, which nothing can beat while all prices are 0. Where such
 * scores are many this places nearly everybody; where they are rare it gives up after a few rows. Returns those
 * still to be placed.
 */
export function takeTheBest(trade: Trade, newcomers: Int32Array, high: number): Int32Array {
  const { scores, goodCount, worth, price } = trade;
  const left: number[] = [];
  let patience = 4 * goodCount;
  for (const bidder of newcomers) {
    if (patience < 0) {
      left.push(bidder);
      continue;
    }
    const row = bidder * goodCount;
    const start = rowStart(bidder, goodCount);
    let good = firstFree(trade, row, start, goodCount, high);
    if (good < 0) good = firstFree(trade, row, 0, start, high);
    patience -= good < 0 ? goodCount : good < start ? goodCount - start + good : good - start;
    if (good < 0) {
      left.push(bidder);
      continue;
    }
    patience += goodCount;
    worth[bidder] = trade.cost(bidder, good) + (price[good] as number);
    trade.join(bidder, good);
  }
  return Int32Array.from(left);

  function firstFree({ load, seats }: Trade, row: number, from: number, to: number, score: number): number {
    for (let good = from; good < to; good++) {
      if (scores[row + good] === score && (load[good] as number) < (seats[good] as number)) return good;
    }
    return -1;
  }
}
