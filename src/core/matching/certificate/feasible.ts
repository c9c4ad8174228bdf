import type { Market } from "../model/market.ts";
import { outcomeOf } from "../model/outcome.ts";
import type { Matching, Problem } from "../model/problem.ts";

/** Whether a matching respects pairs, capacities and locks, and holds its own loads and sums rightly. */
export function isFeasible(problem: Problem, market: Market, matching: Matching): boolean {
  const { menteeCount, mentorCount, scores } = problem;
  const { mentorOf, loads } = matching;
  if (mentorOf.length !== menteeCount || loads.length !== mentorCount) return false;
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor < -1 || mentor >= mentorCount) return false;
    const lockedTo = market.lockedTo[mentee] as number;
    if (
      lockedTo >= 0 ? mentor !== lockedTo : mentor >= 0 && Number.isNaN(scores[mentee * mentorCount + mentor])
    ) {
      return false;
    }
  }
  const outcome = outcomeOf(problem, mentorOf);
  return (
    outcome.placed === matching.placed &&
    outcome.total === matching.total &&
    outcome.minimum === matching.minimum &&
    outcome.loads.every((load, mentor) => load === loads[mentor] && load <= seatsInAll(market, mentor))
  );
}

function seatsInAll({ locked, seats }: Market, mentor: number): number {
  return (locked[mentor] as number) + (seats[mentor] as number);
}
