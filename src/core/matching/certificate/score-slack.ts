import { gridOf, toGrid } from "../model/exact-grid.ts";
import type { Grid } from "../model/exact-grid.ts";
import type { ScoreRange } from "../model/score-range.ts";
import { bestProfit, liftedPrices } from "./best-profit.ts";
import { outsideOf } from "./guarantee-slack.ts";
import type { Outside } from "./guarantee-slack.ts";
import type { Market } from "../model/market.ts";
import type { Matching, Problem } from "../model/problem.ts";
import type { Proof } from "../model/proof.ts";
import { readScoreExtremes } from "../model/score-range.ts";

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
  proof: Proof,
): number {
  const { soldOutAt, resolution, range, subsidies = [] } = proof;
  const grid = provenGrid(problem, market, range);
  const paid = [...prices, ...subsidies.map(({ score }) => score)];
  if (grid.step !== resolution || !isExact(problem, matching, paid, grid)) return Infinity;
  const outside = outsideOf(problem, market, matching, proof);
  if (outside === undefined) return Infinity;
  return (
    outside.slack +
    slackOfMentees(problem, market, grid.magic, matching, prices, soldOutAt, outside) +
    slackOfSeats(market, grid, matching, prices, soldOutAt)
  );
}

/** The grid of a proof. A spread is cut according to the range, which is then read again instead of believed. */
export function provenGrid(problem: Problem, market: Market, range: ScoreRange): Grid {
  return gridOf(problem, market, problem.spread ? readScoreExtremes(problem).range : range);
}

/**
 * Whether every comparison with a dyad of the matching is exact: prices on the grid, and scores and prices small
 * enough for it. A score of somebody else's that is too large for it then beats the dyad, and is refused for that.
 */
function isExact(
  { mentorCount, scores }: Problem,
  { mentorOf }: Matching,
  prices: readonly number[],
  grid: Grid,
): boolean {
  const least = prices.reduce((low, price) => Math.min(low, price), 0);
  const most = prices.reduce((high, price) => Math.max(high, price), 0);
  const room = 2 ** 51 * grid.step - (most - least);
  return (
    prices.every((price) => toGrid(price, grid.magic) === price) &&
    mentorOf.every((mentor, mentee) => {
      const score = mentor < 0 ? 0 : (scores[mentee * mentorCount + mentor] as number);
      return !(Math.abs(score) > room);
    })
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
  { seats, free }: Market,
  magic: number,
  { mentorOf }: Matching,
  prices: Float64Array,
  soldOutAt: Float64Array,
  { ranks, worth }: Outside,
): number {
  const { mentorCount, scores } = problem;
  const lifted = liftedPrices(seats, prices, soldOutAt, magic);
  let slack = 0;
  for (const mentee of free) {
    const row = mentee * mentorCount;
    const mentor = mentorOf[mentee] as number;
    const rank = ranks[mentee] as number;
    const level = mentor < 0 ? rank : (soldOutAt[mentor] as number);
    if (level > rank) return Infinity;
    const out = worth[mentee] as number;
    const profit =
      mentor < 0 ? out : toGrid(scores[row + mentor] as number, magic) - (prices[mentor] as number);
    const staying = level === rank ? out : -Infinity;
    slack += Math.max(staying, bestProfit(scores, row, lifted(level), magic)) - profit;
  }
  return slack;
}
