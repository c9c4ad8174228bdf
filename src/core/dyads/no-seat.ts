import { isSaid } from "../tabs/table.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { MOST_NAMES, offersFor } from "./offers.ts";
import { removedMentors } from "./reasons.ts";
import type { DyadWords } from "./words.ts";

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
  return [cause, lacking, help].filter(isSaid).join(" ");
}

/** The labels of the first of some mentors. */
export function firstNames({ mentorLabels }: Cohort, mentors: readonly number[]): string[] {
  return mentors.slice(0, MOST_NAMES).map((mentor) => mentorLabels[mentor] ?? "");
}

/** Those of some mentors whom one seat more would let have one mentee more: the limit of the settings is not reached. */
function belowLimit(cohort: Cohort, mentors: readonly number[]): readonly number[] {
  const { mostEach = Infinity } = cohort.settings;
  return mentors.filter((mentor) => (cohort.mentors[mentor]?.capacity ?? 0) < mostEach);
}

/**
 * Why a mentee has no mentor though some could be theirs, and what would help: a seat that is free, else one seat more,
 * with a mentor who offers what the mentee looks for; or a mentor yet to be recruited.
 *
 * @param possible the mentors who could be theirs, best first. @param free those of them who have a seat left.
 * @param count how many could be theirs, where the last are left out.
 */
export function explainPossible(
  cohort: Cohort,
  words: DyadWords,
  mentee: number,
  possible: readonly number[],
  free: readonly number[] = [],
  count = possible.length,
): WithoutMentor {
  const isFull = free.length === 0;
  const mentors = isFull ? possible : free;
  const { offering, offeredByNobody } = offersFor(cohort, mentee, mentors);
  const helping = isFull ? belowLimit(cohort, mentors) : mentors;
  const helpful = helping.length === mentors.length ? offering : offersFor(cohort, mentee, helping).offering;
  const names = firstNames(cohort, isFull || helpful.length > 0 ? helpful : free);
  return {
    cause: isFull ? words.mentorsFull(count) : words.seatIsFree,
    lacking:
      offeredByNobody.length > 0 && (isFull || offering.length === 0)
        ? words.nobodyOffers(offeredByNobody, mentors.length)
        : "",
    help: names.length === 0 ? "" : isFull ? words.seatMore(names) : words.freeSeats(names),
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
  return possible.length === 0
    ? { cause: words.noAllowedMentor(removedMentors(cohort, mentee)), lacking: "", help: "" }
    : explainPossible(cohort, words, mentee, possible, possible.filter(hasSeat));
}
