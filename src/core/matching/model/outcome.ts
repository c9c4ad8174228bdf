import type { Matching, Problem } from "./problem.ts";

/** Loads and sums of the dyads `mentorOf`, recomputed from the problem alone. */
export function outcomeOf({ mentorCount, scores }: Problem, mentorOf: Int32Array): Matching {
  const loads = new Int32Array(mentorCount);
  let placed = 0;
  let total = 0;
  let minimum: number | null = null;
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor < 0) continue;
    placed++;
    loads[mentor] = (loads[mentor] as number) + 1;
    const score = scores[mentee * mentorCount + mentor] as number;
    if (Number.isNaN(score)) continue;
    total += score;
    minimum = minimum === null ? score : Math.min(minimum, score);
  }
  return { mentorOf, loads, placed, total, minimum };
}

/** Σ score − spread terms: what the objective `total` maximises. */
export function valueOf({ spread = 0 }: Problem, { total, loads }: Matching): number {
  return loads.reduce((value, load) => value - spread * ((load * (load - 1)) / 2), total);
}
