import type { Cohort } from "../cohort/cohort.ts";
import { possibleMentors } from "../cohort/possible.ts";
import { type WithoutMentor, explainPossible, firstNames } from "../dyads/no-seat.ts";
import { MOST_NAMES } from "../dyads/offers.ts";
import { removedMentors } from "../dyads/reasons.ts";
import type { DyadWords, RunWords } from "../dyads/words.ts";
import type { Run } from "./run.ts";

/** Mentors whom only the want of a seat keeps from the mentee, those to name. */
function seatless(cohort: Cohort, mentee: number): readonly number[] {
  return possibleMentors(cohort, [...cohort.mentors.keys()])(mentee, MOST_NAMES).ranked;
}

/** Why no mentor may be this mentee's, and whose seat would change it. */
export function noneAllowed(cohort: Cohort, words: DyadWords & RunWords, mentee: number): WithoutMentor {
  const unseated = seatless(cohort, mentee);
  return {
    cause: words.noAllowedMentor(removedMentors(cohort, mentee)),
    lacking: "",
    help: unseated.length > 0 ? words.seatWith(firstNames(cohort, unseated)) : "",
  };
}

/** The mentors who have a place left in the tab, which the limit of the settings keeps from a run. */
export function withPlaceLeft({ cohort, assignment }: Run, mentors: readonly number[]): number[] {
  return mentors.filter(
    (mentor) => (assignment.loads[mentor] ?? 0) < (cohort.mentors[mentor]?.capacity ?? 0),
  );
}

/** Why the seats of those possible do not do: all are taken, or the limit of the settings leaves some free. */
export function explainFull(
  run: Run,
  words: DyadWords & RunWords,
  mentee: number,
  ranked: readonly number[],
  count: number,
): WithoutMentor {
  return explainPossible(run.cohort, words, mentee, ranked, withPlaceLeft(run, ranked), count);
}
