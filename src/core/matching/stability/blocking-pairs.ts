import { openMarket } from "../model/market.ts";
import type { Matching, Problem } from "../model/problem.ts";

/** Scores from several criteria that differ by less are the same, summed in another order. */
export const SAME_SCORE = 1e-9;

/**
 * The pairs, row by row, that would rather be together than as the matching has them: allowed, the mentee unplaced or
 * with a lower score now (locked mentees too), and the mentor with a free seat or an unlocked mentee of lower score
 * (Gale & Shapley, doi:10.1080/00029890.1962.11989827).
 *
 * @param least by how much a score is to be higher; 0 for any difference.
 */
export function blockingPairs(
  problem: Problem,
  { mentorOf, loads }: Matching,
  least = 0,
): [mentee: number, mentor: number][] {
  const { mentorCount, scores, capacities } = problem;
  const { lockedTo } = openMarket(problem);
  const now = Float64Array.from(mentorOf, (mentor, mentee) => {
    const score = mentor < 0 ? NaN : (scores[mentee * mentorCount + mentor] as number);
    return Number.isNaN(score) ? -Infinity : score;
  });
  const leaves = Float64Array.from(capacities, (capacity, mentor) =>
    (loads[mentor] as number) < capacity ? -Infinity : Infinity,
  );
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor < 0 || lockedTo[mentee] !== -1) continue;
    leaves[mentor] = Math.min(leaves[mentor] as number, now[mentee] as number);
  }
  const thresholds = leaves.map((score) => score + least);
  const pairs: [number, number][] = [];
  for (const mentee of mentorOf.keys()) {
    const from = mentee * mentorCount;
    const threshold = (now[mentee] as number) + least;
    for (let mentor = 0; mentor < mentorCount; mentor++) {
      const score = scores[from + mentor] as number;
      if (score > threshold && score > (thresholds[mentor] as number)) pairs.push([mentee, mentor]);
    }
  }
  return pairs;
}
