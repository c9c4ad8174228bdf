import { type Cohort, isAllowed } from "./cohort.ts";

/** Tenths of a point from 0 to 100. */
const STEPS = 1001;

/** How many of some ascending numbers are not above one. */
function countUpTo(numbers: Float64Array, most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mentors by their scores, the highest first; of those alike the first stays first. Numbers sort faster than by a comparison. */
function byScore(mentors: readonly number[], row: Float64Array): number[] {
  const { length } = mentors;
  const scores = new Float64Array(length);
  for (let at = 0; at < length; at++) scores[at] = row[mentors[at] as number] as number;
  const ascending = scores.slice().sort();
  const [sorted, placed] = [new Array<number>(length), new Int32Array(length)];
  for (let at = 0; at < length; at++) {
    const above = length - countUpTo(ascending, scores[at] as number);
    sorted[above + (placed[above] as number)] = mentors[at] as number;
    (placed[above] as number)++;
  }
  return sorted;
}

/**
 * The best of some mentors for a mentee, best score first, then in the order given. Where few of many are asked for, those
 * below them are counted and not sorted: the time is that of looking at each once.
 */
export function bestOf(
  { scores, mentors: { length } }: Cohort,
  mentee: number,
  mentors: readonly number[],
  most: number,
): number[] {
  const row = scores.values.subarray(mentee * length, (mentee + 1) * length);
  const counts = new Int32Array(STEPS);
  for (const mentor of mentors) (counts[Math.floor(10 * (row[mentor] as number))] as number)++;
  let [least, count] = [STEPS, 0];
  while (count < most && least > 0) count += counts[--least] as number;
  const best = mentors.filter((mentor) => 10 * (row[mentor] as number) >= least);
  return byScore(best, row).slice(0, most);
}

/** Gives the allowed mentors of any mentee who have a seat, taken or not, in the order of the tab. */
export function possibleMentors(cohort: Cohort): (mentee: number) => number[] {
  const seated = cohort.mentors.flatMap(({ capacity }, mentor) => (capacity > 0 ? [mentor] : []));
  return (mentee) => seated.filter((mentor) => isAllowed(cohort, mentee, mentor));
}
