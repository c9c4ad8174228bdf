import { openMarket } from "./market.ts";
import type { Problem } from "./problem.ts";

/** Scores are rounded to this, a power of two near a millionth, so that what is added to them hides none of it. */
const STEP = 2 ** -20;

/** A score as it is compared where some pairs come before the sum: to about a millionth. */
export function rounded(score: number): number {
  return Math.round(score / STEP) * STEP;
}

/** Whether a score reaches a floor, both rounded: a sum of parts that misses it by its last bit alone reaches it. */
export function reaches(score: number, floor: number): boolean {
  return rounded(score) >= rounded(floor);
}

/**
 * The problem for the objective `total` in which as many as possible of some pairs are dyads, and the sum of scores less
 * the spread terms is compared only between sets with as many of them. Scores and spread are rounded to about a millionth.
 *
 * Each of these pairs gets a bonus that no chain of exchanges can win back: a chain moves each mentee at most once and
 * passes each mentor at most once, so it changes the sum by at most one span of scores for each, and the spread terms
 * at its two ends.
 *
 * @param isPreferred of a pair as `mentee × mentorCount + mentor`; those that are not allowed stay so.
 */
export function preferring(problem: Problem, isPreferred: (pair: number) => boolean): Problem {
  const spread = rounded(problem.spread ?? 0);
  const scores = problem.scores.map(rounded);
  const [low, high] = scores.reduce(
    ([least, most], score) =>
      Number.isNaN(score) ? [least, most] : [Math.min(least, score), Math.max(most, score)],
    [Infinity, -Infinity],
  );
  const { free, largestLoad } = openMarket(problem);
  const chain = Math.min(free.length, problem.mentorCount) + 2;
  const bonus = Math.ceil(chain * Math.max(0, high - low) + 2 * spread * (largestLoad + 1)) + 1;
  for (const [pair, score] of scores.entries()) if (isPreferred(pair)) scores[pair] = score + bonus;
  return { ...problem, scores, spread, objective: "total" };
}
