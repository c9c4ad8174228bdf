import type { Steps } from "../steps.ts";
import { Chain } from "./chain.ts";
import { searchDense } from "./dense-search.ts";
import type { Group } from "./groups.ts";
import type { Placement } from "./placement.ts";

/** Places the mentees of a group one by one, each by its cheapest chain of exchanges. */
export function* place(placement: Placement, { certain, optional }: Group): Steps<Placement> {
  const chain = new Chain(placement.mentorCount);
  const rest = new Int32Array(placement.mentorCount);
  const newcomers = [...certain, ...optional];
  for (const [done, newcomer] of newcomers.entries()) {
    searchDense(placement, chain, newcomer, rest);
    chain.apply(placement, newcomer);
    yield done / newcomers.length;
  }
  return placement;
}
