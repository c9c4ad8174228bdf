import type { Search } from "./search.ts";

/**
 * The same search with every row read in full: the shortest augmenting path of Jonker & Volgenant
 * (doi:10.1007/BF02278710), for goods with several seats.
 */
export function searchDense(search: Search, newcomer: number): void {
  const { trade, rest, distance, settled, isOpen, length } = search;
  const { firstOf, nextOf, worth, goods, price } = trade;
  let restCount = goods.length;
  search.begin(newcomer);
  rest.good.set(goods);
  for (let k = 0; k < restCount; k++) {
    rest.price[k] = price[goods[k] as number] as number;
    rest.distance[k] = Infinity;
  }
  search.markOpen(newcomer, 0, -1);
  let nearest = relaxRow(search, newcomer, 0, restCount);
  while (nearest >= 0) {
    const good = rest.good[nearest] as number;
    const reached = rest.distance[nearest] as number;
    if (reached >= (length[0] as number)) return;
    const gap = trade.seatGap(good);
    if (reached + gap < (length[0] as number)) {
      length[0] = reached + gap;
      search.freeGood = good;
      if (gap === 0) return;
    }
    restCount--;
    rest.good[nearest] = rest.good[restCount] as number;
    rest.price[nearest] = rest.price[restCount] as number;
    rest.distance[nearest] = rest.distance[restCount] as number;
    distance[good] = reached;
    settled[search.settledCount++] = good;
    nearest = -1;
    for (let bidder = firstOf[good] as number; bidder >= 0; bidder = nextOf[bidder] as number) {
      if (isOpen[bidder] === 1) continue;
      const offset = reached - (worth[bidder] as number);
      search.markOpen(bidder, offset, good);
      nearest = relaxRow(search, bidder, offset, restCount);
    }
    if (nearest < 0) nearest = nearestOf(rest.distance, restCount);
  }
}

/** The goods that a dense search has not settled, side by side: reading in order is what makes it fast. */
export interface Rest {
  readonly good: Int32Array;
  readonly price: Float64Array;
  readonly distance: Float64Array;
}

/** Offers the row to the goods not settled; returns the place in `rest` of the nearest, free seats first. */
function relaxRow(search: Search, bidder: number, offset: number, restCount: number): number {
  const { reachedFrom } = search;
  const { good: goods, price, distance } = search.rest;
  const { scores, magic, goodCount, load, seats } = search.trade;
  const row = bidder * goodCount;
  let least = Infinity;
  let nearest = -1;
  search.rowsRead++;
  for (let k = 0; k < restCount; k++) {
    const good = goods[k] as number;
    const through = offset + (price[k] as number) - ((scores[row + good] as number) + magic - magic);
    let known = distance[k] as number;
    if (through < known) {
      known = through;
      distance[k] = through;
      reachedFrom[good] = bidder;
    }
    if (known <= least && (known < least || (load[good] as number) < (seats[good] as number))) {
      least = known;
      nearest = k;
    }
  }
  return least < Infinity ? nearest : -1;
}

function nearestOf(distance: Float64Array, restCount: number): number {
  let least = Infinity;
  let nearest = -1;
  for (let k = 0; k < restCount; k++) {
    const known = distance[k] as number;
    if (known < least) {
      least = known;
      nearest = k;
    }
  }
  return nearest;
}
