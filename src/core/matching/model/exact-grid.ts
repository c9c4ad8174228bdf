import type { Market } from "./market.ts";
import type { Problem } from "./problem.ts";
import type { ScoreRange } from "./score-range.ts";

/**
 * The grid on which a run calculates: every score is rounded once to the nearest multiple of `step`, a power of two,
 * and from there on every sum and difference of scores and prices is exact in doubles, so that the order of two
 * dyads is never a matter of rounding.
 *
 * `step` is the finest power of two at which the longest chain of exchanges that the market allows still fits in 52
 * bits. Scores up to 100 keep distinct whatever differs by more than 1e-9 up to about 10,000 people; at 100 people
 * the step is near 1e-11. Scores that are multiples of the step, such as whole numbers, are not rounded at all.
 */
export interface Grid {
  readonly step: number;
  /** What rounds to the grid by an addition: see {@link toGrid}. */
  readonly magic: number;
  /** A cost above any chain of exchanges: staying out, where seats are short, costs this. */
  readonly stayOut: number;
  /** The spread on the grid, cut where more would change nothing. */
  readonly spread: number;
  /** Whether the spread, as far as it matters, is not on the grid. */
  readonly isSpreadRounded: boolean;
}

/** The grid for scores within `range`. */
export function gridOf(problem: Problem, market: Market, { low, high }: ScoreRange): Grid {
  const span = high > low ? high - low : 0;
  const size = high >= low ? Math.max(Math.abs(low), Math.abs(high)) : 0;
  const chain = Math.min(market.free.length, problem.mentorCount) + 2;
  const enough = span === 0 ? Infinity : 2 * chain * span;
  const spread = Math.min(problem.spread ?? 0, enough);
  const swing = chain * span + 2 * spread * (market.largestLoad + 1);
  const step = powerOfTwoAbove((4 * (swing + size)) / 2 ** 52);
  const magic = magicOf(step);
  const rounded = toGrid(spread, magic);
  return {
    step,
    magic,
    stayOut: Math.ceil(swing / step + 1) * step,
    spread: rounded,
    isSpreadRounded: spread < enough && rounded !== spread,
  };
}

/** What {@link Grid.magic} is for a step. */
export function magicOf(step: number): number {
  return 1.5 * 2 ** 52 * step;
}

/**
 * A score rounded to the grid of {@link Grid.magic}: the sum has no bit left for what is below a step. Loops over whole
 * rows write `score + magic - magic` out.
 */
export function toGrid(score: number, magic: number): number {
  return score + magic - magic;
}

function powerOfTwoAbove(value: number): number {
  let power = 2 ** Math.ceil(Math.log2(value));
  if (!(power > 0)) power = Number.MIN_VALUE;
  while (power < value) power *= 2;
  return power;
}
