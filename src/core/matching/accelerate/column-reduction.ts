import { toGrid } from "../model/exact-grid.ts";
import type { MarketState } from "../primal-dual/market-state.ts";

/**
 * Where every seat will be filled a price may start anywhere; the best score that a mentor has with anyone, as far as
 * it is above the least of those bests, lets popular mentors begin dear (the column reduction of Jonker & Volgenant).
 * Returns the least of those bests: no score − price is above it.
 */
export function reduceColumns({ price, magic, goods }: MarketState, best: Float64Array): number {
  let least = Infinity;
  for (const good of goods) least = Math.min(least, toGrid(best[good] as number, magic));
  for (const good of goods) price[good] = toGrid(best[good] as number, magic) - least;
  return least;
}
