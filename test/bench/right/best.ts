import type { Costs } from "./kinds.ts";

/** The best of all ways, tried one by one: as many pairs as there can be, then the least sum. */
export function bestByTrying(costs: Costs): { readonly pairs: number; readonly sum: number } {
  const columns = costs[0]?.length ?? 0;
  const taken = new Array<boolean>(columns).fill(false);
  let best = { pairs: 0, sum: 0 };
  const place = (row: number, pairs: number, sum: number): void => {
    const line = costs[row];
    if (line === undefined) {
      if (pairs > best.pairs || (pairs === best.pairs && sum < best.sum)) best = { pairs, sum };
      return;
    }
    place(row + 1, pairs, sum);
    for (const [column, cost] of line.entries()) {
      if (taken[column] === true || cost === Infinity) continue;
      taken[column] = true;
      place(row + 1, pairs + 1, sum + cost);
      taken[column] = false;
    }
  };
  place(0, 0, 0);
  return best;
}
