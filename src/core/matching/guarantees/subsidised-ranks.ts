import { priorityOf } from "../cardinality/dulmage-mendelsohn.ts";
import { compareLosses } from "./losses.ts";
import type { Loss } from "./losses.ts";
import type { Seating } from "./room-search.ts";

/** Priorities with what a guarantee adds to them. */
export interface SubsidisedRanks {
  /** For each mentee a whole number ≥ 0: the larger is placed first. */
  readonly ranks: Float64Array;
  /** The number of a loss of one place that is somebody's; −Infinity for none. */
  readonly rankOf: (loss: Loss) => number;
}

/**
 * The order in which mentees are placed where the place of those of a guarantee is worth `subsidies` more: as numbers,
 * since which people are placed depends on their order alone (the greedy basis of a matroid).
 */
export function subsidisedRanks(
  { problem, market, counted, losses }: Pick<Seating, "problem" | "market" | "counted" | "losses">,
  subsidies: readonly Loss[],
): SubsidisedRanks {
  const placeOf = (mentee: number): Loss => {
    const place = losses.ofPlace(priorityOf(problem, mentee));
    const subsidy = subsidies[counted.guaranteeOf[mentee] as number];
    return subsidy === undefined ? place : losses.add(place, subsidy, 1);
  };
  const places = Array.from(market.free, placeOf);
  const order = [...new Set(places)].sort(compareLosses);
  const numbers = new Map(order.map((loss, index) => [loss, index]));
  const ranks = new Float64Array(problem.menteeCount);
  for (const [index, mentee] of market.free.entries())
    ranks[mentee] = numbers.get(places[index] as Loss) ?? 0;
  return { ranks, rankOf: (loss) => numbers.get(loss) ?? -Infinity };
}
