import { type Cohort, isAllowed } from "./cohort.ts";

/** Where a mentor stands among those possible for a mentee, by the scores that are shown. */
export interface Place {
  /** From 1; those whose scores look alike share the first of their places. */
  readonly place: number;
  readonly isShared: boolean;
}

/** The mentors who could be a mentee's. */
export interface Possible {
  readonly count: number;
  /** The best of them, best score first, then in the order of the tab. */
  readonly ranked: readonly number[];
  /** Where the mentor asked about stands; null for one who could not be theirs. */
  readonly place: Place | null;
}

/** Scores as they are shown, in tenths of a point from 0 to 100. */
const TENTHS = 1001;

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
  const scores = Float64Array.from(mentors, (mentor) => row[mentor] as number);
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
 * Gives the mentors who could be any mentee's: those allowed who have a seat, taken or not.
 *
 * @param among the mentors who are looked at, where they are others. @returns for a mentee, as many as asked for, and the
 * place of a mentor. Where few of many are asked for, those below them are counted and not sorted: the time is that of
 * looking at each once.
 */
export function possibleMentors(
  cohort: Cohort,
  among = [...cohort.mentors.keys()].filter((mentor) => (cohort.mentors[mentor]?.capacity ?? 0) > 0),
): (mentee: number, most: number, mentor?: number) => Possible {
  const { length } = cohort.mentors;
  const counts = new Int32Array(TENTHS);
  return (mentee, most, asked = -1) => {
    const row = cohort.scores.values.subarray(mentee * length, (mentee + 1) * length);
    const allowed = among.filter((mentor) => isAllowed(cohort, mentee, mentor));
    counts.fill(0);
    for (let at = 0; at < allowed.length; at++) (counts[tenthOf(row, allowed[at] as number)] as number)++;
    let [least, taken] = [TENTHS, 0];
    while (taken < most && least > 0) taken += counts[--least] as number;
    const best = allowed.filter((mentor) => tenthOf(row, mentor) >= least);
    const place = allowed.includes(asked) ? placeAt(tenthOf(row, asked), counts) : null;
    return { count: allowed.length, ranked: byScore(best, row).slice(0, most), place };
  };
}

/** The score of a mentor as it is shown, in tenths of a point. */
function tenthOf(row: Float64Array, mentor: number): number {
  return Math.round(10 * (row[mentor] as number));
}

/** The place of a score among those counted by tenths of a point. */
function placeAt(tenth: number, counts: Int32Array): Place {
  let better = 0;
  for (let above = tenth + 1; above < TENTHS; above++) better += counts[above] as number;
  return { place: better + 1, isShared: (counts[tenth] as number) > 1 };
}
