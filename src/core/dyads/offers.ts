import { type Cohort } from "../cohort/cohort.ts";
import { fold } from "../people/fold.ts";

/** What some mentors offer of what a mentee looks for. */
export interface Offers {
  /**
   * Those of them who offer anything of it, in the order given; all where the mentee asks for nothing. The last are left out
   * once there are {@link MOST_NAMES} and nothing is lacking.
   */
  readonly offering: readonly number[];
  /** What none of them offers, in the mentee's words; none where that was not looked at for all of them. */
  readonly offeredByNobody: readonly string[];
}

/** Nobody asks more to begin with. */
export const MOST_NAMES = 3;
/** A mentee whom hundreds could take lacks a seat, not a mentor who knows the subject. */
export const MOST_MENTORS = 200;

/** Compares what a mentee looks for with what each of some mentors offers, by the criteria that cover needs. */
export function offersFor({ scores }: Cohort, mentee: number, mentors: readonly number[]): Offers {
  const offering: number[] = [];
  const isWhole = mentors.length <= MOST_MENTORS;
  let lacked: Map<string, string> | null = null;
  for (const mentor of mentors.slice(0, MOST_MENTORS)) {
    if (offering.length >= MOST_NAMES && (!isWhole || lacked?.size === 0)) break;
    const needs = scores.explain(mentee, mentor, "covers").filter(({ answered }) => answered);
    if (needs.length === 0 || needs.some(({ satisfaction }) => satisfaction > 0)) offering.push(mentor);
    const here = new Map<string, string>();
    for (const need of needs) {
      const evidence = need.evidence();
      if ("missing" in evidence) for (const topic of evidence.missing ?? []) here.set(fold(topic), topic);
    }
    const before: Map<string, string> = lacked ?? here;
    lacked = new Map([...before].filter(([key]) => here.has(key)));
  }
  return { offering, offeredByNobody: isWhole ? [...(lacked ?? []).values()] : [] };
}
