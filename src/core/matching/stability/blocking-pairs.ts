import { openMarket } from "../model/market.ts";
import type { Matching, Problem } from "../model/problem.ts";

/**
 * The pairs, row by row, that would rather be together than as the matching has them: allowed, the mentee unplaced or
 * with a lower score now (locked mentees too), and the mentor with a free seat or an unlocked mentee of lower score
 * (Gale & Shapley, doi:10.1080/00029890.1962.11989827).
 */
export function blockingPairs(
  problem: Problem,
  { mentorOf, loads }: Matching,
): [mentee: number, mentor: number][] {
  const { mentorCount, scores, capacities } = problem;
  const { lockedTo } = openMarket(problem);
  const now = Array.from(mentorOf, (mentor, mentee) => {
    const score = mentor < 0 ? NaN : (scores[mentee * mentorCount + mentor] as number);
    return Number.isNaN(score) ? -Infinity : score;
  });
  const leaves = Array.from(capacities, (capacity, mentor) =>
    (loads[mentor] as number) < capacity ? -Infinity : Infinity,
  );
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor < 0 || lockedTo[mentee] !== -1) continue;
    leaves[mentor] = Math.min(leaves[mentor] as number, now[mentee] as number);
  }
  const pairs: [number, number][] = [];
  for (const mentee of mentorOf.keys()) {
    for (let mentor = 0; mentor < mentorCount; mentor++) {
      const score = scores[mentee * mentorCount + mentor] as number;
      if (score > (now[mentee] as number) && score > (leaves[mentor] as number)) pairs.push([mentee, mentor]);
    }
  }
  return pairs;
}
