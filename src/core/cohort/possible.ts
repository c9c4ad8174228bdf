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
  const { values } = cohort.scores;
  const tenths = new Int32Array(cohort.mentors.length);
  const counts = new Int32Array(TENTHS);
  return (mentee, most, asked = -1) => {
    const from = mentee * cohort.mentors.length;
    tenths.fill(-1);
    counts.fill(0);
    let count = 0;
    for (let at = 0; at < among.length; at++) {
      const mentor = among[at] as number;
      if (!isAllowed(cohort, mentee, mentor)) continue;
      const tenth = Math.round(10 * (values[from + mentor] as number));
      tenths[mentor] = tenth;
      (counts[tenth] as number)++;
      count++;
    }
    let [least, taken] = [TENTHS, 0];
    while (taken < most && least > 0) taken += counts[--least] as number;
    const best: number[] = [];
    for (let at = 0; at < among.length; at++) {
      const mentor = among[at] as number;
      if ((tenths[mentor] as number) >= least) best.push(mentor);
    }
    const scoreOf = (mentor: number): number => values[from + mentor] as number;
    best.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
    return { count, ranked: best.slice(0, most), place: placeAt(tenths[asked] ?? -1, counts) };
  };
}

/** The place of a score among those counted by tenths of a point; null below 0, for it is not among them. */
function placeAt(tenth: number, counts: Int32Array): Place | null {
  if (tenth < 0) return null;
  let better = 0;
  for (let above = tenth + 1; above < TENTHS; above++) better += counts[above] as number;
  return { place: better + 1, isShared: (counts[tenth] as number) > 1 };
}
