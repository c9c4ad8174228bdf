import type { Steps } from "../steps.ts";
import { augment } from "./augment.ts";
import { OUTSIDE } from "./search.ts";
import type { Search } from "./search.ts";

/**
 * After a start from prices that were not right, a mentor may have a free seat although its price is above 0, which
 * says that somebody should sit there. Every such seat is filled by a chain of exchanges that frees a seat of the
 * cheapest mentors instead, as if the free seats were taken by people to whom all mentors are alike. Prices only rise
 * with that; in the end all come down by what a free seat costs.
 */
export function* settleSeats(search: Search): Steps<void> {
  const { trade } = search;
  const { goods, price, seats, load } = trade;
  const all = seats.slice();
  let floor = Infinity;
  for (const good of goods) floor = Math.min(floor, price[good] as number);
  // Free seats at the floor count as taken.
  for (const good of goods) if (price[good] === floor) seats[good] = load[good] as number;
  let dear = goods.reduce((sum, good) => sum + (seats[good] as number) - (load[good] as number), 0);
  for (const total = dear; dear > 0; dear--) {
    search.fromOutside();
    const end = search.freeGood;
    const first = firstOnChain(search);
    augment(search, OUTSIDE);
    seats[first] = (seats[first] as number) - 1;
    floor = search.length[0] as number;
    if (first === end) yield 1 - dear / total;
  }
  for (const good of goods) {
    seats[good] = all[good] as number;
    price[good] = (price[good] as number) - floor;
  }
  for (const good of goods) {
    for (let bidder = trade.firstOf[good] as number; bidder >= 0; bidder = trade.nextOf[bidder] as number) {
      trade.worth[bidder] = (trade.worth[bidder] as number) - floor;
    }
  }
}

/** The good on the chain that is entered from outside: it loses a seat to whoever is outside. */
function firstOnChain({ freeGood, reachedFrom, openedBy }: Search): number {
  let good = freeGood;
  for (let bidder = reachedFrom[good] as number; bidder !== OUTSIDE; bidder = reachedFrom[good] as number) {
    good = openedBy[bidder] as number;
  }
  return good;
}
