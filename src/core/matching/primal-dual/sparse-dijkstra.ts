import { FREE, OUTSIDE, SETTLED, UNSEEN, WAITING } from "./search.ts";
import type { Search } from "./search.ts";

/** Rows read in full during one search after which reading all of them in order is cheaper. */
const ROWS_BEFORE_DENSE = 48;

/**
 * Looks for the newcomer's cheapest chain in candidate lists, and reads a row in full only when its bound is reached
 * before a free seat is. False when so many rows had to be read that a dense search should do it instead.
 */
export function sparseDijkstra(search: Search, newcomer: number): boolean {
  search.begin(newcomer);
  open(search, newcomer, 0, -1);
  return run(search, ROWS_BEFORE_DENSE);
}

/** A chain that frees a seat of the cheapest goods and ends in a free seat that is dearer, rather than a newcomer's. */
export function searchFromOutside(search: Search): void {
  const { goods, price } = search.state;
  search.begin(OUTSIDE);
  for (const good of goods) relax(search, good, price[good] as number, OUTSIDE);
  run(search, Infinity);
}

/** The cheapest chain from any of these bidders. */
export function searchFromAll(search: Search, newcomers: Int32Array): void {
  search.begin(OUTSIDE);
  for (const newcomer of newcomers) open(search, newcomer, 0, -1);
  run(search, Infinity);
}

function run(search: Search, patience: number): boolean {
  const { queue, status, settled, isOpen, state } = search;
  const { firstOf, nextOf, goodCount, worth } = state;
  let rows = 0;
  while (queue.size > 0) {
    const reached = queue.firstKey();
    if (reached >= search.length) break;
    const event = queue.pop();
    if (event >= goodCount) {
      if (++rows > patience && 2 * rows > search.settledCount) return false;
      readRow(search, event - goodCount, reached);
      continue;
    }
    status[event] = SETTLED;
    settled[search.settledCount++] = event;
    for (let bidder = firstOf[event] as number; bidder >= 0; bidder = nextOf[bidder] as number) {
      if (isOpen[bidder] === 0) open(search, bidder, reached - (worth[bidder] as number), event);
    }
  }
  return true;
}

function open(search: Search, bidder: number, offset: number, by: number): void {
  const { candidates, queue, state } = search;
  search.markOpen(bidder, offset, by);
  if (candidates.count[bidder] === -1) candidates.build(bidder);
  relaxList(search, bidder, offset);
  const unseen = offset + (candidates.bound[bidder] as number);
  if (unseen < search.length) queue.push(state.goodCount + bidder, unseen);
}

function relaxList(search: Search, bidder: number, offset: number): void {
  const { good, cost, count, length: listLength } = search.candidates;
  const { price } = search.state;
  const from = bidder * listLength;
  const to = from + (count[bidder] as number);
  for (let k = from; k < to; k++) {
    const candidate = good[k] as number;
    const through = offset + (cost[k] as number) + (price[candidate] as number);
    if (through < search.length) relax(search, candidate, through, bidder);
  }
}

function relax(search: Search, good: number, through: number, bidder: number): void {
  const status = search.status[good] as number;
  if (status === UNSEEN) {
    meet(search, good, through, bidder);
    return;
  }
  if (status === SETTLED || through >= (search.distance[good] as number)) return;
  search.reachedFrom[good] = bidder;
  if (status === FREE) search.distance[good] = through;
  else search.queue.lower(good, through);
  endIfShorter(search, good, through + search.state.seatGap(good));
}

function meet(search: Search, good: number, through: number, bidder: number): void {
  search.touched[search.touchedCount++] = good;
  search.reachedFrom[good] = bidder;
  const gap = search.state.seatGap(good);
  endIfShorter(search, good, through + gap);
  if (gap === 0) {
    search.status[good] = FREE;
    search.distance[good] = through;
  } else {
    search.status[good] = WAITING;
    search.queue.push(good, through);
  }
}

function endIfShorter(search: Search, good: number, end: number): void {
  if (end >= search.length) return;
  search.length = end;
  search.freeGood = good;
}

/** The row's bound was reached: rebuilds its list, and if that reaches no further, offers the whole row. */
function readRow(search: Search, bidder: number, reached: number): void {
  const { candidates, queue, state } = search;
  const { scores, magic, goodCount, price } = state;
  const offset = search.offset[bidder] as number;
  search.rowsRead++;
  candidates.build(bidder);
  relaxList(search, bidder, offset);
  const unseen = offset + (candidates.bound[bidder] as number);
  if (unseen >= search.length) return;
  if (unseen > reached) {
    queue.push(goodCount + bidder, unseen);
    return;
  }
  const row = bidder * goodCount;
  for (let good = 0; good < goodCount; good++) {
    // Rounded to the grid as by toGrid.
    const through = offset + (price[good] as number) - ((scores[row + good] as number) + magic - magic);
    if (through < search.length) relax(search, good, through, bidder);
  }
}
