import type { Trade } from "./trade.ts";

/**
 * Where every seat will be filled a price may start anywhere; the best score that a mentor has with anyone, as far as
 * it is above the least of those bests, lets popular mentors begin dear (the column reduction of Jonker & Volgenant).
 * Returns the least of those bests: no score − price is above it.
 */
export function startPrices(trade: Trade, bidders: Int32Array): number {
  const { scores, price, magic, goods, goodCount } = trade;
  const best = new Float64Array(goodCount).fill(-Infinity);
  for (const bidder of bidders) raiseToRow(scores, bidder * goodCount, best);
  let least = Infinity;
  for (const good of goods) least = Math.min(least, (best[good] as number) + magic - magic);
  for (const good of goods) price[good] = (best[good] as number) + magic - magic - least;
  return least;
}

function raiseToRow(scores: Float64Array, row: number, best: Float64Array): void {
  for (let good = 0; good < best.length; good++) {
    const score = scores[row + good] as number;
    if (score > (best[good] as number)) best[good] = score;
  }
}
