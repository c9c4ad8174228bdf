import { openMarket } from "../model/market.ts";
import { outcomeOf } from "../model/outcome.ts";
import type { Matching, Problem } from "../model/problem.ts";

/**
 * The stable matching that is best for every mentee: no blocking pair, whatever that costs in total (deferred
 * acceptance, Gale & Shapley, doi:10.1080/00029890.1962.11989827). Both sides prefer the higher score; equal scores
 * are ordered by row number, of the mentor for a mentee and of the mentee for a mentor. Locks are kept; priorities,
 * objective and spread play no part.
 *
 * @param among for each mentee a mentor, −1 = none, who comes before all others of the same score, as the mentee does for
 *   that mentor: where these dyads are stable, as many people are placed and nobody's score is lower.
 */
export function stable(problem: Problem, among?: Int32Array): Matching {
  const market = openMarket(problem);
  const mentorOf = market.lockedTo.slice();
  const held = Array.from(market.seats, (): number[] => []);
  const waiting = [...market.free];
  const wishes = wishLists(problem, among);
  for (let mentee = waiting.pop(); mentee !== undefined; mentee = waiting.pop()) {
    const mentor = wishes(mentee);
    if (mentor === undefined) continue;
    const mentees = held[mentor] as number[];
    mentees.push(mentee);
    mentorOf[mentee] = mentor;
    if (mentees.length <= (market.seats[mentor] as number)) continue;
    const refused = lowest(problem, mentees, mentor, among);
    mentees.splice(mentees.indexOf(refused), 1);
    mentorOf[refused] = -1;
    waiting.push(refused);
  }
  return outcomeOf(problem, mentorOf);
}

/** For each mentee, at each call, the next best mentor that it has not proposed to yet; one without seats will refuse it. */
function wishLists(
  { mentorCount, scores }: Problem,
  among?: Int32Array,
): (mentee: number) => number | undefined {
  const lists = new Map<number, number[]>();
  return (mentee) => {
    const row = scores.subarray(mentee * mentorCount, (mentee + 1) * mentorCount);
    const list = lists.get(mentee) ?? sortedWorstFirst(row, among?.[mentee]);
    lists.set(mentee, list);
    return list.pop();
  };
}

function sortedWorstFirst(row: Float64Array, before?: number): number[] {
  const score = (mentor: number) => row[mentor] as number;
  return Array.from(row.keys())
    .filter((mentor) => !Number.isNaN(score(mentor)))
    .sort((a, b) => score(a) - score(b) || Number(a === before) - Number(b === before) || b - a);
}

function lowest(
  { mentorCount, scores }: Problem,
  mentees: readonly number[],
  mentor: number,
  among?: Int32Array,
): number {
  const score = (mentee: number) => scores[mentee * mentorCount + mentor] as number;
  const isBefore = (mentee: number) => Number(among?.[mentee] === mentor);
  return mentees.reduce((worst, mentee) => {
    const difference = score(mentee) - score(worst) || isBefore(mentee) - isBefore(worst);
    return difference < 0 || (difference === 0 && mentee > worst) ? mentee : worst;
  });
}
