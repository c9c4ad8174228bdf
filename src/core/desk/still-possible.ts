import { loadsOf } from "../dyads/loads.ts";
import type { Desk, Pair } from "./desk.ts";
import type { CurrentPairing } from "./priced.ts";

/** Why a pair cannot be made any more as it was shown: an answer is gone, the mentee was placed, a place was given. */
export type Hindrance = "menteeGone" | "mentorGone" | "placed" | "taken";

/** The people and their dyads at one moment. */
interface Moment {
  readonly desk: Pick<Desk, "cohort">;
  readonly pairing: Pick<CurrentPairing, "mentorOf">;
}

function loadOf({ pairing: { mentorOf } }: Moment, mentor: number): number {
  return loadsOf([...mentorOf].map((of, mentee) => ({ mentee, mentor: of }))).mentor(mentor);
}

/**
 * What came in the way of a pair since it was shown; null where nothing did. People are told by their keys.
 *
 * @param pair indices into the people shown.
 */
export function hindranceOf(shown: Moment, now: Moment, [mentee, mentor]: Pair): Hindrance | null {
  const { cohort } = shown.desk;
  const menteeNow = now.desk.cohort.mentees.findIndex(({ key }) => key === cohort.mentees[mentee]?.key);
  const mentorNow = now.desk.cohort.mentors.findIndex(({ key }) => key === cohort.mentors[mentor]?.key);
  if (menteeNow < 0) return "menteeGone";
  if (mentorNow < 0) return "mentorGone";
  const isPlaced = (at: Moment, who: number): boolean => (at.pairing.mentorOf[who] ?? -1) >= 0;
  if (isPlaced(now, menteeNow) && !isPlaced(shown, mentee)) return "placed";
  return loadOf(now, mentorNow) > loadOf(shown, mentor) ? "taken" : null;
}
