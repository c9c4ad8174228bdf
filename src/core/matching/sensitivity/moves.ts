import type { Matching, Problem } from "../model/problem.ts";

/** One mentee whose mentor changes; −1 = not placed. */
export interface Move {
  readonly mentee: number;
  readonly from: number;
  readonly to: number;
}

/** What it costs the whole cohort that somebody changes mentor. */
export interface Reassignment {
  /** Loss of Σ score − spread terms, in score units; negative is a gain. */
  readonly cost: number;
  /** Everybody whose mentor changes, in row order, whoever it is about included. */
  readonly moves: readonly Move[];
  /** Mentees who lose their place, and who get one. */
  readonly displaced: readonly number[];
  readonly admitted: readonly number[];
}

/** These moves as one reassignment. */
export function reassignmentOf(problem: Problem, before: Matching, unordered: readonly Move[]): Reassignment {
  const moves = [...unordered].sort((a, b) => a.mentee - b.mentee);
  const loads = new Map<number, number>();
  let cost = 0;
  const { spread = 0 } = problem;
  const load = (mentor: number) => loads.get(mentor) ?? (before.loads[mentor] as number);
  for (const { mentee, from, to } of moves) {
    cost += scoreOf(problem, mentee, from) - scoreOf(problem, mentee, to);
    if (from >= 0) {
      cost -= spread * (load(from) - 1);
      loads.set(from, load(from) - 1);
    }
    if (to >= 0) {
      cost += spread * load(to);
      loads.set(to, load(to) + 1);
    }
  }
  return {
    cost,
    moves,
    displaced: moves.filter(({ to }) => to < 0).map(({ mentee }) => mentee),
    admitted: moves.filter(({ from }) => from < 0).map(({ mentee }) => mentee),
  };
}

function scoreOf({ mentorCount, scores }: Problem, mentee: number, mentor: number): number {
  const score = mentor < 0 ? 0 : (scores[mentee * mentorCount + mentor] as number);
  return Number.isNaN(score) ? 0 : score;
}

/** The reassignment that leads from one matching of the same people to another. */
export function reassignmentBetween(problem: Problem, before: Matching, after: Matching): Reassignment {
  const moves: Move[] = [];
  for (const [mentee, from] of before.mentorOf.entries()) {
    const to = after.mentorOf[mentee] as number;
    if (to !== from) moves.push({ mentee, from, to });
  }
  return reassignmentOf(problem, before, moves);
}
