import type { Search } from "./search.ts";

/**
 * The same search with every row read in full, from one end to the other: the shortest augmenting path of Jonker &
 * Volgenant (doi:10.1007/BF02278710), for goods with several seats. All goods at the running distance wait together
 * in `settled`, after those whose bidders have been offered their rows; a free seat among them goes first.
 */
export function denseDijkstra(search: Search, newcomer: number): void {
  const { state, unsettled, settled, isOpen } = search;
  const { firstOf, nextOf, worth } = state;
  search.begin(newcomer);
  state.price.forEach((price, good) => (unsettled.lifted[good] = price + state.magic));
  unsettled.distance.fill(Infinity);
  search.markOpen(newcomer, 0, -1);
  let reached = -Infinity;
  let end = relaxRow(search, newcomer, 0, reached, 0);
  for (;;) {
    if (search.settledCount === end) {
      reached = leastOf(unsettled.distance);
      if (reached >= search.length) return;
      end = settleAll(search, reached, end);
    }
    const good = settled[search.settledCount++] as number;
    const gap = state.seatGap(good);
    if (reached + gap < search.length) {
      search.length = reached + gap;
      search.freeGood = good;
      if (gap === 0) return;
    }
    for (let bidder = firstOf[good] as number; bidder >= 0; bidder = nextOf[bidder] as number) {
      if (isOpen[bidder] === 1) continue;
      const offset = reached - (worth[bidder] as number);
      search.markOpen(bidder, offset, good);
      end = relaxRow(search, bidder, offset, reached, end);
    }
  }
}

/**
 * Offers the row to the goods not settled; what is no farther than `reached` joins those up to `end`. Returns the new
 * end. Four goods at a time take half the time of one at a time.
 */
function relaxRow(search: Search, bidder: number, offset: number, reached: number, end: number): number {
  const { lifted, distance } = search.unsettled;
  const { scores, magic, goodCount } = search.state;
  const row = bidder * goodCount;
  let last = end;
  let good = 0;
  search.rowsRead++;
  for (; good + 3 < goodCount; good += 4) {
    const at = row + good;
    const first = offset + ((lifted[good] as number) - ((scores[at] as number) + magic));
    const second = offset + ((lifted[good + 1] as number) - ((scores[at + 1] as number) + magic));
    const third = offset + ((lifted[good + 2] as number) - ((scores[at + 2] as number) + magic));
    const fourth = offset + ((lifted[good + 3] as number) - ((scores[at + 3] as number) + magic));
    if (first < (distance[good] as number)) last = reach(search, good, bidder, first, reached, last);
    if (second < (distance[good + 1] as number))
      last = reach(search, good + 1, bidder, second, reached, last);
    if (third < (distance[good + 2] as number)) last = reach(search, good + 2, bidder, third, reached, last);
    if (fourth < (distance[good + 3] as number))
      last = reach(search, good + 3, bidder, fourth, reached, last);
  }
  for (; good < goodCount; good++) {
    const through = offset + ((lifted[good] as number) - ((scores[row + good] as number) + magic));
    if (through < (distance[good] as number)) last = reach(search, good, bidder, through, reached, last);
  }
  return last;
}

function reach(
  search: Search,
  good: number,
  bidder: number,
  through: number,
  reached: number,
  end: number,
): number {
  search.unsettled.distance[good] = through;
  search.reachedFrom[good] = bidder;
  return through <= reached ? settle(search, good, through, end) : end;
}

function leastOf(distance: Float64Array): number {
  let least = Infinity;
  for (let good = 0; good < distance.length; good++) {
    const value = distance[good] as number;
    if (value < least) least = value;
  }
  return least;
}

/** Settles every good at the distance `reached`. */
function settleAll(search: Search, reached: number, end: number): number {
  const { distance } = search.unsettled;
  let last = end;
  for (let good = 0; good < distance.length; good++) {
    if (distance[good] === reached) last = settle(search, good, reached, last);
  }
  return last;
}

/** Puts the good last in line, or first if it has a free seat at its price. */
function settle(
  { state, unsettled, settled, settledCount, distance }: Search,
  good: number,
  at: number,
  end: number,
): number {
  distance[good] = at;
  unsettled.lifted[good] = Infinity;
  unsettled.distance[good] = Infinity;
  settled[end] = good;
  if (state.seatGap(good) === 0) {
    settled[end] = settled[settledCount] as number;
    settled[settledCount] = good;
  }
  return end + 1;
}
