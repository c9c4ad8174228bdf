import type { Cohort } from "../cohort/cohort.ts";
import { offersFor } from "./offers.ts";
import { removedMentors } from "./reasons.ts";
import type { DyadWords } from "./words.ts";

const MOST_NAMES = 3;

/** Why a mentee has no mentor, in sentences; `""` for what there is nothing to say of. */
export interface WithoutMentor {
  readonly cause: string;
  /** What the mentee looks for and nobody offers. */
  readonly lacking: string;
  /** What would place the mentee. */
  readonly help: string;
}

/** The same as one text. */
export function explanationOf({ cause, lacking, help }: WithoutMentor): string {
  return [cause, lacking, help].filter((text) => text !== "").join(" ");
}

/** The labels of the first of some mentors. */
export function firstNames({ mentorLabels }: Cohort, mentors: readonly number[]): string[] {
  return mentors.slice(0, MOST_NAMES).map((mentor) => mentorLabels[mentor] ?? "");
}

/**
 * Why a mentee has no mentor though some could be theirs, all of them full, and what would help: one seat more with a
 * mentor who offers what the mentee looks for, or a mentor yet to be recruited.
 *
 * @param possible the mentors who could be theirs, best first.
 */
export function explainFull(
  cohort: Cohort,
  words: DyadWords,
  mentee: number,
  possible: readonly number[],
): WithoutMentor {
  const { offering, offeredByNobody } = offersFor(cohort, mentee, possible);
  const helpful = new Set(offering);
  const best = possible.filter((mentor) => helpful.has(mentor));
  return {
    cause: words.mentorsFull(possible.length),
    lacking: offeredByNobody.length > 0 ? words.nobodyOffers(offeredByNobody, possible.length) : "",
    help: best.length > 0 ? words.seatMore(firstNames(cohort, best)) : "",
  };
}

/** Why a mentee has no mentor in the tab as it is, and who could take them. @param hasSeat whether a mentor has one left. */
export function explainUnplaced(
  cohort: Cohort,
  words: DyadWords,
  mentee: number,
  {
    possible,
    hasSeat,
  }: { readonly possible: readonly number[]; readonly hasSeat: (mentor: number) => boolean },
): WithoutMentor {
  const nothing = { cause: "", lacking: "", help: "" };
  if (possible.length === 0)
    return { ...nothing, cause: words.noAllowedMentor(removedMentors(cohort, mentee)) };
  const free = possible.filter(hasSeat);
  if (free.length > 0) return { ...nothing, help: words.freeSeats(firstNames(cohort, free)) };
  return explainFull(cohort, words, mentee, possible);
}
