import type { Grid } from "../model/exact-grid.ts";
import { toGrid } from "../model/exact-grid.ts";
import type { WarmStart } from "../model/warm-start.ts";
import type { MarketState } from "../primal-dual/market-state.ts";

/**
 * Takes the prices of an earlier solve, lifted so that the least is 0 (or by `level`, what staying out costs, where
 * seats are short; cut where the scores of this one could not outweigh them), and gives every mentee its earlier mentor
 * if that is still one of its best at those prices. Returns the others.
 */
export function keepTight(
  state: MarketState,
  mentees: Int32Array,
  start: WarmStart,
  grid: Grid,
  level: number,
): Int32Array {
  const { price, goods, scores, magic, goodCount, worth, stayOut } = state;
  const most = grid.stayOut / 2;
  for (const good of goods) {
    const before = start.prices[good] as number;
    price[good] = toGrid(Math.max(-most, Math.min(most, before)), grid.magic);
  }
  const least = goods.reduce((low, good) => Math.min(low, price[good] as number), Infinity);
  const lift = level > 0 ? level : -least;
  for (const good of goods) price[good] = Math.max(0, (price[good] as number) + lift);
  return mentees.filter((mentee) => {
    const mentor = start.mentorOf[mentee] as number;
    if (mentor < 0 || !state.hasFreeSeat(mentor)) return true;
    const cost = state.cost(mentee, mentor) + (price[mentor] as number);
    const best = leastCost(scores, mentee * goodCount, price, magic);
    if (!(cost <= best) || cost > (stayOut[mentee] as number)) return true;
    worth[mentee] = cost;
    state.join(mentee, mentor);
    return false;
  });
}

function leastCost(scores: Float64Array, row: number, price: Float64Array, magic: number): number {
  let least = Infinity;
  for (let good = 0; good < price.length; good++) {
    // Rounded to the grid as by toGrid.
    const cost = (price[good] as number) - ((scores[row + good] as number) + magic - magic);
    if (cost < least) least = cost;
  }
  return least;
}
