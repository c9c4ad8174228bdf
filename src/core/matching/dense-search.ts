import type { Chain } from "./chain.ts";
import type { Placement } from "./placement.ts";

/**
 * Dijkstra over the mentors of the group from a mentee who is not placed, every row read in full: the shortest
 * augmenting path of Jonker & Volgenant (doi:10.1007/BF02278710) for mentors with several seats. A settled mentor
 * opens the rows of all its mentees.
 */
export function searchDense(placement: Placement, chain: Chain, newcomer: number, rest: Int32Array): void {
  const { price, firstOf, nextOf, pairCost, stayOut } = placement;
  const { distance, settled } = chain;
  let restCount = placement.mentors.length;
  rest.set(placement.mentors);
  for (let k = 0; k < restCount; k++) distance[rest[k] as number] = Infinity;
  chain.length = stayOut[newcomer] as number;
  chain.displaced = newcomer;
  chain.freeSeat = -1;
  chain.settledCount = 0;
  let nearest = relax(placement, chain, newcomer, 0, rest, restCount);
  while (nearest >= 0) {
    const mentor = rest[nearest] as number;
    const reached = distance[mentor] as number;
    if (reached >= chain.length) return;
    rest[nearest] = rest[--restCount] as number;
    settled[chain.settledCount++] = mentor;
    const seatGap = placement.nextSeatCost(mentor) - (price[mentor] as number);
    const end = reached + (seatGap > 0 ? seatGap : 0);
    if (end < chain.length) {
      chain.length = end;
      chain.freeSeat = mentor;
      if (end === reached) return;
    }
    nearest = restCount > 0 ? nearestOf(distance, rest, restCount) : -1;
    for (let mentee = firstOf[mentor] as number; mentee >= 0; mentee = nextOf[mentee] as number) {
      const offset = reached - ((pairCost[mentee] as number) + (price[mentor] as number));
      const out = offset + (stayOut[mentee] as number);
      if (out < chain.length) {
        chain.length = out;
        chain.displaced = mentee;
        chain.freeSeat = -1;
      }
      nearest = relax(placement, chain, mentee, offset, rest, restCount);
    }
  }
}

/** Offers the row of `mentee` to the mentors not settled yet; returns the place in `rest` of the nearest. */
function relax(
  { scores, mentorCount, price, magic }: Placement,
  { distance, reachedFrom }: Chain,
  mentee: number,
  offset: number,
  rest: Int32Array,
  restCount: number,
): number {
  const row = mentee * mentorCount;
  let least = Infinity;
  let nearest = -1;
  for (let k = 0; k < restCount; k++) {
    const mentor = rest[k] as number;
    const through = offset + (price[mentor] as number) - ((scores[row + mentor] as number) + magic - magic);
    let known = distance[mentor] as number;
    if (through < known) {
      known = through;
      distance[mentor] = through;
      reachedFrom[mentor] = mentee;
    }
    if (known < least) {
      least = known;
      nearest = k;
    }
  }
  return nearest;
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
