import { openMarket } from "../model/market.ts";
import { outcomeOf } from "../model/outcome.ts";
import type { Matching, Problem } from "../model/problem.ts";

/**
 * The stable matching that is best for every mentee: no blocking pair, whatever that costs in total (deferred
 * acceptance, Gale & Shapley, doi:10.1080/00029890.1962.11989827). Both sides prefer the higher score; equal scores
 * are ordered by row number, of the mentor for a mentee and of the mentee for a mentor. Locks are kept; priorities,
 * objective and spread play no part.
 */
export function stable(problem: Problem): Matching {
  const market = openMarket(problem);
  const mentorOf = market.lockedTo.slice();
  const held = Array.from(market.seats, (): number[] => []);
  const waiting = [...market.free];
  const wishes = wishLists(problem);
  for (let mentee = waiting.pop(); mentee !== undefined; mentee = waiting.pop()) {
    const mentor = wishes(mentee);
    if (mentor === undefined) continue;
    const mentees = held[mentor] as number[];
    mentees.push(mentee);
    mentorOf[mentee] = mentor;
    if (mentees.length <= (market.seats[mentor] as number)) continue;
    const refused = lowest(problem, mentees, mentor);
    mentees.splice(mentees.indexOf(refused), 1);
    mentorOf[refused] = -1;
    waiting.push(refused);
  }
  return outcomeOf(problem, mentorOf);
}

/** For each mentee, at each call, the next best mentor that it has not proposed to yet; one without seats will refuse it. */
function wishLists({ mentorCount, scores }: Problem): (mentee: number) => number | undefined {
  const lists = new Map<number, number[]>();
  return (mentee) => {
    const row = scores.subarray(mentee * mentorCount, (mentee + 1) * mentorCount);
    const list = lists.get(mentee) ?? sortedWorstFirst(row);
    lists.set(mentee, list);
    return list.pop();
  };
}

function sortedWorstFirst(row: Float64Array): number[] {
  const score = (mentor: number) => row[mentor] as number;
  return Array.from(row.keys())
    .filter((mentor) => !Number.isNaN(score(mentor)))
    .sort((a, b) => score(a) - score(b) || b - a);
}

function lowest({ mentorCount, scores }: Problem, mentees: readonly number[], mentor: number): number {
  const score = (mentee: number) => scores[mentee * mentorCount + mentor] as number;
  return mentees.reduce((worst, mentee) => {
    const difference = score(mentee) - score(worst);
    return difference < 0 || (difference === 0 && mentee > worst) ? mentee : worst;
  });
}
