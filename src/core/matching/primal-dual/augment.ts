import { OUTSIDE } from "./search.ts";
import type { Search } from "./search.ts";

/** Carries out the chain that a search has found and raises worths and prices by what it has proven to be missing. */
export function augment(search: Search): void {
  if (search.state.mentorsBid) raiseBidders(search);
  else raiseGoods(search);
  const { state, reachedFrom, openedBy } = search;
  let good = search.freeGood;
  let bidder = good < 0 ? search.displaced : (reachedFrom[good] as number);
  while (bidder !== OUTSIDE) {
    const left = openedBy[bidder] as number;
    if (left >= 0) state.leave(bidder, left);
    if (good >= 0) state.join(bidder, good);
    if (left < 0) {
      state.worth[bidder] = search.length;
      return;
    }
    good = left;
    bidder = reachedFrom[good] as number;
  }
}

/** Mentees bid: the price of a settled mentor rises, and with it the worth of all its mentees. */
function raiseGoods({ state, length, settled, settledCount, distance }: Search): void {
  const { price, worth, firstOf, nextOf } = state;
  const end = length;
  for (let k = 0; k < settledCount; k++) {
    const good = settled[k] as number;
    const rise = end - (distance[good] as number);
    if (rise <= 0) continue;
    price[good] = (price[good] as number) + rise;
    for (let bidder = firstOf[good] as number; bidder >= 0; bidder = nextOf[bidder] as number) {
      worth[bidder] = (worth[bidder] as number) + rise;
    }
  }
}

/** Mentors bid: the worth of an opened mentor rises, and with it the price of all its mentees. */
function raiseBidders({ state, length, offset, opened, openedCount }: Search): void {
  const { price, worth, firstHeld, nextHeld } = state;
  for (let k = 0; k < openedCount; k++) {
    const bidder = opened[k] as number;
    const raised = length - (offset[bidder] as number);
    const rise = raised - (worth[bidder] as number);
    if (rise <= 0) continue;
    worth[bidder] = raised;
    for (let good = firstHeld[bidder] as number; good >= 0; good = nextHeld[good] as number) {
      price[good] = (price[good] as number) + rise;
    }
  }
}
