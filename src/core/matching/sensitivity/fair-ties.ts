import { runSteps } from "../../steps.ts";
import { assign } from "../assign/assign.ts";
import { openMarket } from "../model/market.ts";
import type { Matching, Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import type { Ties } from "./ties.ts";

/** What makes two assignments equally fair: who is placed by priority, all scores, and the spread term. */
function fairnessOf({ mentorCount, scores, priorities, spread = 0 }: Problem, { mentorOf, loads }: Matching) {
  const placed = [...mentorOf.keys()].filter((mentee) => (mentorOf[mentee] as number) >= 0);
  const seated = placed.map(
    (mentee) => scores[mentee * mentorCount + (mentorOf[mentee] as number)] as number,
  );
  const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
  return JSON.stringify([
    sorted(placed.map((mentee) => priorities?.[mentee] ?? 0)),
    sorted(seated.filter((score) => !Number.isNaN(score))),
    spread === 0 ? 0 : loads.reduce((sum, load) => sum + load * (load - 1), 0),
  ]);
}

/**
 * The ties of the objective `fair`, each found by solving again with the pair locked or forbidden. All fairest
 * assignments have the same scores, so only pairs of such a score are tried.
 */
export function tiesOfFair(problem: Problem, assignment: Assignment): Ties {
  const { mentorCount, scores, locks = [] } = problem;
  const { mentorOf } = assignment;
  const market = openMarket(problem);
  const fairest = fairnessOf(problem, assignment);
  const isAsFair = (other: Problem): boolean => fairnessOf(problem, runSteps(assign(other))) === fairest;
  const scoreOf = (mentee: number): number =>
    scores[mentee * mentorCount + (mentorOf[mentee] as number)] as number;
  const placed = [...mentorOf.keys()].filter((mentee) => (mentorOf[mentee] as number) >= 0);
  const reached = new Set(placed.map(scoreOf));
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
  return {
    mayHave(mentee, mentor) {
      if (mentorOf[mentee] === mentor) return true;
      const score = scores[mentee * mentorCount + mentor] as number;
      if (market.lockedTo[mentee] !== -1 || market.seats[mentor] === 0) return false;
      if (Number.isNaN(score) || !reached.has(score)) return false;
      return isAsFair({ ...problem, locks: [...locks, [mentee, mentor]] });
    },
    mayPart(mentee) {
      if (market.lockedTo[mentee] !== -1 || (counts.get(scoreOf(mentee)) ?? 0) < 2) return false;
      const without = scores.slice();
      without[mentee * mentorCount + (mentorOf[mentee] as number)] = Number.NaN;
      return isAsFair({ ...problem, scores: without });
    },
  };
}
