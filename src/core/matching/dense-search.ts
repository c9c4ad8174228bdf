import type { Search } from "./search.ts";

/**
 * The same search with every row read in full: the shortest augmenting path of Jonker & Volgenant
 * (doi:10.1007/BF02278710), for goods with several seats.
 */
export function searchDense(search: Search, newcomer: number): void {
  const { trade, rest, distance, settled, isOpen, length } = search;
  const { firstOf, nextOf, worth, goods } = trade;
  let restCount = goods.length;
  search.begin(newcomer);
  rest.set(goods);
  for (let k = 0; k < restCount; k++) distance[goods[k] as number] = Infinity;
  search.markOpen(newcomer, 0, -1);
  let nearest = relaxRow(search, newcomer, 0, restCount);
  while (nearest >= 0) {
    const good = rest[nearest] as number;
    const reached = distance[good] as number;
    if (reached >= (length[0] as number)) return;
    const gap = trade.seatGap(good);
    if (reached + gap < (length[0] as number)) {
      length[0] = reached + gap;
      search.freeGood = good;
      if (gap === 0) return;
    }
    rest[nearest] = rest[--restCount] as number;
    settled[search.settledCount++] = good;
    nearest = -1;
    for (let bidder = firstOf[good] as number; bidder >= 0; bidder = nextOf[bidder] as number) {
      if (isOpen[bidder] === 1) continue;
      const offset = reached - (worth[bidder] as number);
      search.markOpen(bidder, offset, good);
      nearest = relaxRow(search, bidder, offset, restCount);
    }
    if (nearest < 0) nearest = nearestOf(distance, rest, restCount);
  }
}

/** Offers the row to the goods not settled; returns the place in `rest` of the nearest, free seats first. */
function relaxRow(search: Search, bidder: number, offset: number, restCount: number): number {
  const { distance, reachedFrom, rest } = search;
  const { scores, price, magic, goodCount, load, seats } = search.trade;
  const row = bidder * goodCount;
  let least = Infinity;
  let nearest = -1;
  search.rowsRead++;
  for (let k = 0; k < restCount; k++) {
    const good = rest[k] as number;
    const through = offset + (price[good] as number) - ((scores[row + good] as number) + magic - magic);
    let known = distance[good] as number;
    if (through < known) {
      known = through;
      distance[good] = through;
      reachedFrom[good] = bidder;
    }
    if (known <= least && (known < least || (load[good] as number) < (seats[good] as number))) {
      least = known;
      nearest = k;
    }
  }
  return least < Infinity ? nearest : -1;
}

function nearestOf(distance: Float64Array, rest: Int32Array, restCount: number): number {
  let least = Infinity;
  let nearest = -1;
  for (let k = 0; k < restCount; k++) {
    const known = distance[rest[k] as number] as number;
    if (known < least) {
      least = known;
      nearest = k;
    }
  }
  return nearest;
}
