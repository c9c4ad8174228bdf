import type { Steps } from "../../steps.ts";
import { augment } from "../primal-dual/augment.ts";
import { searchFromAll, searchFromOutside } from "../primal-dual/sparse-dijkstra.ts";
import { OUTSIDE } from "../primal-dual/search.ts";
import type { Search } from "../primal-dual/search.ts";

/**
 * After a start from prices that were not right, a mentor may have a free seat although its price is above 0, which
 * says that somebody should sit there. Every such seat is filled by a chain of exchanges that frees a seat of the
 * cheapest mentors instead, as if the free seats were taken by people to whom all mentors are alike. Prices only rise
 * with that; in the end all come down by what a free seat costs.
 */
export function* fillPricedSeats(search: Search): Steps<number> {
  const { goods, price, seats, load } = search.state;
  const all = seats.slice();
  let floor = goods.reduce((least, good) => Math.min(least, price[good] as number), Infinity);
  // Free seats at the floor count as taken.
  for (const good of goods) if (price[good] === floor) seats[good] = load[good] as number;
  const total = freeSeats(search);
  for (let done = 0; done < total; done++) {
    searchFromOutside(search);
    const first = firstOnChain(search);
    augment(search);
    seats[first] = (seats[first] as number) - 1;
    floor = search.length;
    yield done / total;
  }
  for (const good of goods) {
    seats[good] = all[good] as number;
    price[good] = (price[good] as number) - floor;
  }
  return 0;
}

/**
 * The same where seats are short: every free seat is filled by the cheapest chain from any of the mentees who are out.
 * Returns what staying out costs at the end.
 */
export function* fillShortSeats(search: Search, mentees: Int32Array, stayOut: number): Steps<number> {
  const { state } = search;
  const total = freeSeats(search);
  let level = stayOut;
  state.stayOut.fill(Infinity);
  for (let done = 0; done < total; done++) {
    searchFromAll(
      search,
      mentees.filter((mentee) => state.firstHeld[mentee] === -1),
    );
    augment(search);
    level = search.length;
    yield done / total;
  }
  return level;
}

function freeSeats({ state: { goods, seats, load } }: Search): number {
  return goods.reduce((sum, good) => sum + (seats[good] as number) - (load[good] as number), 0);
}

/** The good on the chain that is entered from outside: it loses a seat to whoever is outside. */
function firstOnChain({ freeGood, reachedFrom, openedBy }: Search): number {
  let good = freeGood;
  for (let bidder = reachedFrom[good] as number; bidder !== OUTSIDE; bidder = reachedFrom[good] as number) {
    good = openedBy[bidder] as number;
  }
  return good;
}
