import type { Grid } from "./grid.ts";
import { onGrid } from "./grid.ts";
import { priorityOf } from "./groups.ts";
import type { Market } from "./market.ts";
import type { Matching, Problem } from "./problem.ts";

/**
 * How far `matching` is from what the prices say is best: 0 exactly when it is optimal, Infinity where it places too
 * few or the wrong people. Every term is ≥ 0, so none can hide another.
 */
export function scoreSlack(
  problem: Problem,
  market: Market,
  grid: Grid,
  matching: Matching,
  prices: Float64Array,
  soldOutAt: Float64Array,
): number {
  return (
    slackOfSeats(market, grid, matching, prices, soldOutAt) +
    slackOfMentees(problem, market, grid, matching, prices, soldOutAt)
  );
}

/** Free seats must cost at least the price, filled ones at most; sold out mentors have none free. */
function slackOfSeats(
  market: Market,
  grid: Grid,
  { loads }: Matching,
  prices: Float64Array,
  soldOutAt: Float64Array,
): number {
  let slack = 0;
  for (const [mentor, seats] of market.seats.entries()) {
    const locked = market.locked[mentor] as number;
    const filled = (loads[mentor] as number) - locked;
    if (soldOutAt[mentor] !== -Infinity) {
      if (filled < seats) return Infinity;
      continue;
    }
    for (let seat = 0; seat < seats; seat++) {
      const worth = (prices[mentor] as number) - grid.spread * (locked + seat);
      slack += Math.max(0, seat < filled ? -worth : worth);
    }
  }
  return slack;
}

/** Every mentee must have the best score − price among the mentors not closed to it. */
function slackOfMentees(
  problem: Problem,
  market: Market,
  grid: Grid,
  { mentorOf }: Matching,
  prices: Float64Array,
  soldOutAt: Float64Array,
): number {
  const { mentorCount, scores } = problem;
  const perceived = perceivedPrices(market, prices, soldOutAt);
  let slack = 0;
  for (const mentee of market.free) {
    const mentor = mentorOf[mentee] as number;
    const priority = priorityOf(problem, mentee);
    const level = mentor < 0 ? priority : (soldOutAt[mentor] as number);
    if (level > priority) return Infinity;
    const row = mentee * mentorCount;
    const own = mentor < 0 ? 0 : onGrid(scores[row + mentor] as number, grid) - (prices[mentor] as number);
    const staying = level === priority ? 0 : -Infinity;
    slack += Math.max(staying, bestProfit(scores, row, perceived(level), grid.magic)) - own;
  }
  return slack;
}

/**
 * Prices as somebody sees them whose seat is sold out at `level`: dearer levels are out of reach, cheaper ones and
 * free ones would be taken at once, and the proof fails if there is one.
 */
function perceivedPrices(
  { seats }: Market,
  prices: Float64Array,
  soldOutAt: Float64Array,
): (level: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  return (level) => {
    const seen =
      known.get(level) ??
      prices.map((price, mentor) => {
        const other = soldOutAt[mentor] as number;
        return seats[mentor] === 0 || other > level ? Infinity : other < level ? -Infinity : price;
      });
    known.set(level, seen);
    return seen;
  };
}

function bestProfit(scores: Float64Array, row: number, prices: Float64Array, magic: number): number {
  let best = -Infinity;
  for (let mentor = 0; mentor < prices.length; mentor++) {
    const profit = (scores[row + mentor] as number) + magic - magic - (prices[mentor] as number);
    if (profit > best) best = profit;
  }
  return best;
}
