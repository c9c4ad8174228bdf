import { type Cohort, isAllowed } from "./cohort.ts";

/** Tenths of a point from 0 to 100. */
const STEPS = 1001;

/**
 * The best of some mentors for a mentee, best score first, then in the order given. Where few of many are asked for, those
 * below them are counted and not sorted: the time is that of looking at each once.
 *
 * @param mentors in the order of the tab.
 */
export function bestOf(
  { scores, mentors: { length } }: Cohort,
  mentee: number,
  mentors: readonly number[],
  most: number,
): number[] {
  const row = scores.values.subarray(mentee * length, (mentee + 1) * length);
  const scoreWith = (mentor: number): number => row[mentor] as number;
  const counts = new Int32Array(STEPS);
  for (const mentor of mentors) (counts[Math.floor(10 * scoreWith(mentor))] as number)++;
  let [least, count] = [STEPS, 0];
  while (count < most && least > 0) count += counts[--least] as number;
  return mentors
    .filter((mentor) => 10 * scoreWith(mentor) >= least)
    .sort((a, b) => scoreWith(b) - scoreWith(a) || a - b)
    .slice(0, most);
}

/** Gives the allowed mentors of any mentee who have a seat, taken or not, in the order of the tab. */
export function possibleMentors(cohort: Cohort): (mentee: number) => number[] {
  const seated = cohort.mentors.flatMap(({ capacity }, mentor) => (capacity > 0 ? [mentor] : []));
  return (mentee) => seated.filter((mentor) => isAllowed(cohort, mentee, mentor));
}
