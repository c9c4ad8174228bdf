import type { Matching, Problem } from "./problem.ts";

/** A guarantee as it counts: each mentee for one at most, and no more places than mentees. */
export interface CountedGuarantee {
  readonly members: number;
  readonly places: number;
}

/** The guarantees of a problem as they count. */
export interface Counted {
  /** For each mentee the guarantee it counts for, −1 = none. */
  readonly guaranteeOf: Int32Array;
  readonly guarantees: readonly CountedGuarantee[];
}

/** Reads the guarantees of a problem; none where the worst dyads count first, for which they are not defined. */
export function countGuarantees({ menteeCount, guarantees = [], objective }: Problem): Counted {
  const guaranteeOf = new Int32Array(menteeCount).fill(-1);
  const counting = objective === "fair" ? [] : guarantees;
  return {
    guaranteeOf,
    guarantees: counting.map((guarantee, index) => {
      let members = 0;
      for (const mentee of guarantee.members) {
        if (guaranteeOf[mentee] !== -1) continue;
        guaranteeOf[mentee] = index;
        members++;
      }
      return { members, places: Math.min(guarantee.places, members) };
    }),
  };
}

/** Whether guarantees may change what is best. */
export function isGuaranteeing({ guarantees = [] }: Problem): boolean {
  return guarantees.some(({ members, places }) => members.length > 0 && places > 0);
}

/** How many mentees who count for each guarantee a matching places, locked ones too. */
export function placesKept({ guaranteeOf, guarantees }: Counted, mentorOf: Matching["mentorOf"]): number[] {
  const kept = guarantees.map(() => 0);
  for (const [mentee, mentor] of mentorOf.entries()) {
    const index = guaranteeOf[mentee] as number;
    if (mentor >= 0 && index >= 0) kept[index] = (kept[index] as number) + 1;
  }
  return kept;
}

/** How many of the guaranteed places a matching keeps. */
export function guaranteedPlaces(problem: Problem, mentorOf: Matching["mentorOf"]): number {
  const counted = countGuarantees(problem);
  const kept = placesKept(counted, mentorOf);
  return counted.guarantees.reduce((sum, { places }, index) => sum + Math.min(places, kept[index] ?? 0), 0);
}
