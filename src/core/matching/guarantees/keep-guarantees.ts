import type { Steps } from "../../steps.ts";
import type { Grid } from "../model/exact-grid.ts";
import { countGuarantees, placesKept } from "../model/guarantee.ts";
import type { Market } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import type { Subsidy } from "../model/proof.ts";
import { Losses } from "./losses.ts";
import type { RoomLabels } from "./room-labels.ts";
import { RoomSearch } from "./room-search.ts";
import type { Seating } from "./room-search.ts";
import { subsidisedRanks } from "./subsidised-ranks.ts";

/** What a seating that keeps the guarantees is proven by. */
export interface KeptGuarantees {
  readonly mentorOf: Int32Array;
  readonly soldOutAt: Float64Array;
  readonly prices: Float64Array;
  readonly subsidies: readonly Subsidy[];
}

/**
 * Keeps the guarantees of a problem as far as they can be, from its best assignment without them: as long as one lacks
 * a place, the cheapest chain of exchanges gives one of its mentees a place that somebody else can do without. As
 * many are placed as before. Successive shortest paths of a flow of least cost (Edmonds & Karp,
 * doi:10.1145/321694.321699), so that each step is the best there is for the places kept by then.
 *
 * @returns undefined where the assignment keeps them already.
 */
export function* keepGuarantees(
  problem: Problem,
  market: Market,
  grid: Grid,
  best: { readonly mentorOf: Int32Array; readonly prices: Float64Array },
): Steps<KeptGuarantees | undefined> {
  const counted = countGuarantees(problem);
  const before = placesKept(counted, best.mentorOf);
  const lacking = counted.guarantees.map(({ places }, index) => places - (before[index] as number));
  const steps = lacking.reduce((sum, count) => sum + Math.max(0, count), 0);
  if (steps === 0) return undefined;
  const targets = counted.guarantees.map(({ places }, index) => Math.min(places, before[index] as number));
  const losses = new Losses(problem, market);
  const seating = { problem, market, grid, counted, losses, mentorOf: best.mentorOf.slice(), targets };
  const prices = new Float64Array(problem.mentorCount + targets.length);
  prices.set(best.prices);
  let search = new RoomSearch(seating, prices);
  let step = 0;
  for (const [index, { places }] of counted.guarantees.entries()) {
    while ((targets[index] as number) < places) {
      if (step > 0) search = new RoomSearch(seating, search.labels.cost);
      targets[index] = search.admit(index) ? (targets[index] as number) + 1 : places;
      yield Math.min(1, ++step / steps);
    }
  }
  return evidenceOf(seating, search.labels);
}

/** The costs of making room before the last exchange, which are as well prices that prove what it led to. */
function evidenceOf(seating: Seating, { loss, cost }: RoomLabels): KeptGuarantees {
  const { problem, market, losses, mentorOf, targets } = seating;
  const subsidies = targets.map((_, index) => ({
    rank: loss[problem.mentorCount + index] ?? losses.none,
    score: cost[problem.mentorCount + index] ?? 0,
  }));
  const { rankOf } = subsidisedRanks(
    seating,
    subsidies.map(({ rank }) => rank),
  );
  const soldOutAt = new Float64Array(problem.mentorCount).fill(-Infinity);
  const prices = new Float64Array(problem.mentorCount);
  for (const [mentor, seats] of market.seats.entries()) {
    if (seats === 0) continue;
    soldOutAt[mentor] = rankOf(loss[mentor] ?? losses.none);
    prices[mentor] = cost[mentor] as number;
  }
  return { mentorOf, soldOutAt, prices, subsidies };
}
