import type { Problem } from "../../../src/core/matching/index.ts";

/** What the order of contract section 4 compares: people placed from the highest priority, then the objective. */
export interface Rank {
  readonly placed: number;
  /** Guaranteed places that are filled. */
  readonly guaranteed: number;
  readonly byPriority: readonly number[];
  readonly value: number;
  /** Sorted scores of the placed, worst first, locked ones without score left out. */
  readonly vector: readonly number[];
}

export function rankOf(problem: Problem, mentorOf: ArrayLike<number>): Rank {
  const { mentorCount, scores, priorities, spread = 0 } = problem;
  const levels = [...new Set(priorities ?? [0])].sort((a, b) => b - a);
  const byPriority = levels.map(() => 0);
  const loads = new Int32Array(mentorCount);
  const vector: number[] = [];
  let placed = 0;
  let value = 0;
  for (let mentee = 0; mentee < problem.menteeCount; mentee++) {
    const mentor = mentorOf[mentee] ?? -1;
    if (mentor < 0) continue;
    placed++;
    const level = levels.indexOf(priorities?.[mentee] ?? 0);
    byPriority[level] = (byPriority[level] ?? 0) + 1;
    value -= spread * (loads[mentor] ?? 0);
    loads[mentor] = (loads[mentor] ?? 0) + 1;
    const score = scores[mentee * mentorCount + mentor] ?? NaN;
    if (Number.isNaN(score)) continue;
    value += score;
    vector.push(score);
  }
  return {
    placed,
    guaranteed: guaranteedIn(problem, mentorOf),
    byPriority,
    value,
    vector: vector.sort((a, b) => a - b),
  };
}

/** Each mentee counts for the first guarantee that names them. */
function guaranteedIn({ guarantees = [] }: Problem, mentorOf: ArrayLike<number>): number {
  const counted = new Set<number>();
  let filled = 0;
  for (const { members, places } of guarantees) {
    const counting = [...new Set(members)].filter((mentee) => !counted.has(mentee));
    for (const mentee of counting) counted.add(mentee);
    filled += Math.min(places, counting.filter((mentee) => (mentorOf[mentee] ?? -1) >= 0).length);
  }
  return filled;
}

/** Calls `take` with every assignment that respects locks, seats and forbidden pairs; what it is given changes afterwards. */
export function everyMatching(problem: Problem, take: (mentorOf: Int32Array) => void): void {
  const { menteeCount, mentorCount, scores, capacities, locks = [] } = problem;
  const mentorOf = new Int32Array(menteeCount).fill(-1);
  const lockedTo = new Map(locks.map(([mentee, mentor]) => [mentee, mentor]));
  const left = [...capacities];
  for (const [mentee, mentor] of lockedTo) {
    mentorOf[mentee] = mentor;
    left[mentor] = (left[mentor] ?? 0) - 1;
  }
  const tryFrom = (mentee: number): void => {
    if (mentee === menteeCount) {
      take(mentorOf);
      return;
    }
    tryFrom(mentee + 1);
    if (lockedTo.has(mentee)) return;
    for (let mentor = 0; mentor < mentorCount; mentor++) {
      if ((left[mentor] ?? 0) <= 0 || Number.isNaN(scores[mentee * mentorCount + mentor])) continue;
      left[mentor] = (left[mentor] ?? 0) - 1;
      mentorOf[mentee] = mentor;
      tryFrom(mentee + 1);
      mentorOf[mentee] = -1;
      left[mentor] = (left[mentor] ?? 0) + 1;
    }
  };
  tryFrom(0);
}

/** The rank of the best assignment, by trying all of them. Ties in value within 1e-9. */
export function bestRank(problem: Problem): Rank {
  let best: Rank | undefined;
  everyMatching(problem, (mentorOf) => {
    const rank = rankOf(problem, mentorOf);
    if (!best || compareRanks(problem, rank, best) > 0) best = rank;
  });
  if (!best) throw new Error("no assignment at all");
  return best;
}

/** > 0 when `a` is better than `b`. */
export function compareRanks(problem: Problem, a: Rank, b: Rank): number {
  const keys = ({ placed, guaranteed, byPriority, value, vector }: Rank) =>
    problem.objective === "fair"
      ? [placed, ...byPriority, ...vector, value]
      : [placed, guaranteed, ...byPriority, value];
  const left = keys(a);
  const right = keys(b);
  for (const [index, key] of left.entries()) {
    const difference = key - (right[index] ?? 0);
    if (Math.abs(difference) > 1e-9) return difference;
  }
  return 0;
}
