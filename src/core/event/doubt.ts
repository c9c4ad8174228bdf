import { type Cohort, isAllowed, levelOf, scoreOf } from "../cohort/cohort.ts";

/** Points, of 100, within which scores say little about who suits better. */
const CLOSE = 5;

/**
 * Which pairs a meeting would settle most: dyads that are proposed and not decided yet, pairs whose level is *unknown*
 * among a mentee's close ones, and the mentors within 5 points of a mentee's best where there are several.
 *
 * @param proposed pairs proposed in the dyads tab in use, as mentee × mentors + mentor.
 * @returns 1 for a pair in doubt, else 0; row-major.
 */
export function doubtOf(cohort: Cohort, proposed: ReadonlySet<number>): Uint8Array {
  const { mentees, mentors } = cohort;
  const doubt = new Uint8Array(mentees.length * mentors.length);
  for (const mentee of mentees.keys()) {
    const allowed = [...mentors.keys()].filter((mentor) => isAllowed(cohort, mentee, mentor));
    const best = Math.max(...allowed.map((mentor) => scoreOf(cohort, mentee, mentor)));
    const close = allowed.filter((mentor) => scoreOf(cohort, mentee, mentor) >= best - CLOSE);
    for (const mentor of allowed) {
      const pair = mentee * mentors.length + mentor;
      const near = close.includes(mentor);
      const unsure = near && (close.length > 1 || levelOf(cohort, mentee, mentor) === "unknown");
      if (unsure || proposed.has(pair)) doubt[pair] = 1;
    }
  }
  return doubt;
}
