import type { Robustness } from "./measure-robustness.ts";

/** A dyad that holds in fewer of the weightings comes apart more often than it holds. */
const FRAGILE_BELOW = 1 / 2;

/** How much one dyad depends on the weights. */
export interface DyadRobustness {
  /** In how many weightings it holds, and of how many. */
  readonly held: number;
  readonly draws: number;
  /** Whether it holds in fewer than half of them. */
  readonly isFragile: boolean;
  /** Whether a run with the weights as they are would still make it. */
  readonly isBest: boolean;
  /** The criterion without which it would not come about, by its place among those that are on; null = none alone. */
  readonly hangsOn: number | null;
}

/** What was measured of a dyad; null where it was not asked about. */
export function robustnessOf(
  { draws, mentorOf, held, isBest, hangsOn }: Robustness,
  mentee: number,
  mentor: number,
): DyadRobustness | null {
  if (mentor < 0 || mentorOf[mentee] !== mentor) return null;
  const count = held[mentee] as number;
  const criterion = hangsOn[mentee] as number;
  return {
    held: count,
    draws,
    isFragile: count < FRAGILE_BELOW * draws,
    isBest: isBest[mentee] === 1,
    hangsOn: criterion < 0 ? null : criterion,
  };
}

/** Says of a dyad whether it is fragile; none is where nothing was measured. */
export function fragileIn(measured: Robustness | null): (mentee: number, mentor: number) => boolean {
  return (mentee, mentor) => measured !== null && robustnessOf(measured, mentee, mentor)?.isFragile === true;
}
