import { gridOf, magicOf } from "./grid.ts";
import type { Grid, Range } from "./grid.ts";
import { priorityOf } from "./groups.ts";
import type { Market } from "./market.ts";
import type { Matching, Problem } from "./problem.ts";
import type { Proof } from "./proof.ts";

/**
 * How far `matching` is from what the prices say is best: 0 exactly when it is optimal, Infinity where it places too
 * few or the wrong people, or where the prices are not of the problem's own grid. Every term is ≥ 0, so none can hide
 * another.
 */
export function scoreSlack(
  problem: Problem,
  market: Market,
  matching: Matching,
  prices: Float64Array,
  { soldOutAt, resolution }: Proof,
): number {
  const magic = magicOf(resolution);
  const { slack, range } = slackOfMentees(problem, market, magic, matching, prices, soldOutAt);
  const grid = gridOf(problem, market, range);
  if (grid.step !== resolution) return Infinity;
  return slack + slackOfSeats(market, grid, matching, prices, soldOutAt);
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

/** Every mentee must have the best score − price among the mentors not closed to it. Tells the range of the scores too. */
function slackOfMentees(
  problem: Problem,
  market: Market,
  magic: number,
  { mentorOf }: Matching,
  prices: Float64Array,
  soldOutAt: Float64Array,
): { slack: number; range: Range } {
  const { mentorCount, scores, menteeCount } = problem;
  const perceived = perceivedPrices(market, prices, soldOutAt);
  const seen = Float64Array.of(0, Infinity, -Infinity);
  let slack = 0;
  for (let mentee = 0; mentee < menteeCount; mentee++) {
    const row = mentee * mentorCount;
    const mentor = mentorOf[mentee] as number;
    const priority = priorityOf(problem, mentee);
    const level = mentor < 0 ? priority : (soldOutAt[mentor] as number);
    readRow(scores, row, perceived(level), magic, seen);
    if (market.lockedTo[mentee] !== -1) continue;
    if (level > priority) slack = Infinity;
    const own =
      mentor < 0 ? 0 : (scores[row + mentor] as number) + magic - magic - (prices[mentor] as number);
    const staying = level === priority ? 0 : -Infinity;
    slack += Math.max(staying, seen[0] as number) - own;
  }
  return { slack, range: { low: seen[1] as number, high: seen[2] as number } };
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

/** Leaves in `seen` the best score − price of the row, and the least and largest score of all the rows so far. */
function readRow(
  scores: Float64Array,
  row: number,
  prices: Float64Array,
  magic: number,
  seen: Float64Array,
): void {
  let best = -Infinity;
  let low = seen[1] as number;
  let high = seen[2] as number;
  for (let mentor = 0; mentor < prices.length; mentor++) {
    const score = scores[row + mentor] as number;
    const profit = score + magic - magic - (prices[mentor] as number);
    if (profit > best) best = profit;
    if (score < low) low = score;
    if (score > high) high = score;
  }
  seen[0] = best;
  seen[1] = low;
  seen[2] = high;
}
