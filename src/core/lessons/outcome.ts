import { fitOf } from "../follow-up/course.ts";
import type { Followed } from "../follow-up/followed.ts";

/** What came of a dyad: the two have met; it suits them. */
export const OUTCOMES = ["met", "fit"] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Whether a dyad suits both, as far as they said; one that ended because it did not suit is one that does not. */
function suits({ sides, ending }: Pick<Followed, "sides" | "ending">): boolean | null {
  if (ending?.reason === "fit") return false;
  const fits = [fitOf(sides.mentee), fitOf(sides.mentor)].filter((fit) => fit !== null);
  return fits.length === 0 ? null : fits.every((fit) => fit === "good");
}

/** What came of a dyad; null where nobody said it. A date that is set is no meeting yet. */
export function outcomeOf(
  dyad: Pick<Followed, "sides" | "ending" | "going">,
  outcome: Outcome,
): boolean | null {
  if (outcome === "fit") return suits(dyad);
  return dyad.going.met === null ? null : dyad.going.met === "yes";
}
