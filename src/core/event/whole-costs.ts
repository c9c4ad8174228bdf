import type { MeetingProblem } from "./meeting-problem.ts";

/** A problem in whole numbers: what is to be made small. Sums and differences of these are exact. */
export interface WholeCosts {
  /** What each pair lacks of the worth of the best one, ≥ 0; −1 for a pair that must not meet. */
  readonly lack: Float64Array;
  /** The price of one break more or less: above anything that worth can bring. */
  readonly perBreak: number;
  /** The size of one unit of `lack`: a power of two. */
  readonly step: number;
}

/** Doubles count exactly up to 2^53; two bits are left for sums of two distances. */
const EXACT = 2 ** 51;
const FINEST = 2 ** -30;

/**
 * Puts worth on a grid of powers of two so fine that every distance of {@link chooseMeetings} stays a whole number
 * below 2^53. For 60 × 40 people and 10 rounds the step is below 1e-7; what lies on the grid, as whole points and
 * halves do, is compared as it is.
 */
export function wholeCosts(problem: MeetingProblem): WholeCosts {
  const { worth, menteeCount, mentorCount, rounds, seats, most } = problem;
  let best = 0;
  for (const pairWorth of worth) if (pairWorth > best) best = pairWorth;
  const longest = (breaks: ArrayLike<number>): number => Math.max(0, ...Array.from(breaks));
  const breaks = longest(problem.menteeBreaks) + longest(problem.mentorBreaks) + rounds * (seats + 1) + 1;
  const units = EXACT / ((most + 1) * 4 * breaks + menteeCount + mentorCount);
  const step = Math.max(FINEST, 2 ** Math.ceil(Math.log2(Math.max(best, 1) / units)));
  const top = Math.round(best / step);
  const lack = Float64Array.from(worth, (pairWorth) =>
    Number.isNaN(pairWorth) ? -1 : top - Math.round(pairWorth / step),
  );
  return { lack, perBreak: top * most + 1, step };
}
