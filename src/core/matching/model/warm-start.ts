import type { Assignment } from "./proof.ts";

/** What a new solve may begin from: earlier dyads and prices, which need not be optimal, in the numbers of the new problem. */
export interface WarmStart {
  /** For each mentee the previous mentor, −1 = none or new. */
  readonly mentorOf: Int32Array;
  readonly prices: Float64Array;
}

/**
 * A previous assignment in the numbers of a new problem. `menteeWas` and `mentorWas` give, for each mentee and mentor
 * of the new problem, the number in the old one, −1 = new; without them the people are the same.
 */
export function warmStartFrom(
  previous: Assignment,
  menteeWas?: ArrayLike<number>,
  mentorWas?: ArrayLike<number>,
): WarmStart {
  const scorePrices = previous.proof.prices.find(({ of }) => of === "score")?.prices;
  const old = scorePrices ?? new Float64Array(previous.loads.length);
  const mentees = menteeWas ?? Array.from(previous.mentorOf.keys());
  const mentors = mentorWas ?? Array.from(previous.loads.keys());
  const pairs = Array.from(mentors, (was, mentor) => [was, mentor] as const);
  const now = new Map(pairs.filter(([was]) => was >= 0));
  return {
    mentorOf: Int32Array.from(mentees, (was) =>
      was < 0 ? -1 : (now.get(previous.mentorOf[was] ?? -1) ?? -1),
    ),
    prices: Float64Array.from(mentors, (was) => (was < 0 ? 0 : (old[was] ?? 0))),
  };
}
