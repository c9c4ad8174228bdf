import type { Problem } from "./problem.ts";

/** What is left to decide once the locked dyads have taken their seats. */
export interface Market {
  /** For each mentee the mentor it is locked to, −1 = none. */
  readonly lockedTo: Int32Array;
  /** Locked dyads of each mentor. */
  readonly locked: Int32Array;
  /** Seats of each mentor that the locks leave. */
  readonly seats: Int32Array;
  /** The mentees that are not locked, in row order. */
  readonly free: Int32Array;
  /** The most dyads one mentor could get. */
  readonly largestLoad: number;
}

/** Takes the locked mentees and their seats out of the problem. A lock said twice counts once. */
export function openMarket({ menteeCount, mentorCount, capacities, locks = [] }: Problem): Market {
  const lockedTo = new Int32Array(menteeCount).fill(-1);
  for (const [mentee, mentor] of locks) lockedTo[mentee] = mentor;
  const locked = new Int32Array(mentorCount);
  const free: number[] = [];
  lockedTo.forEach((mentor, mentee) => {
    if (mentor < 0) free.push(mentee);
    else locked[mentor] = (locked[mentor] as number) + 1;
  });
  const seats = capacities.map((capacity, mentor) => Math.max(0, capacity - (locked[mentor] as number)));
  let largestLoad = 0;
  seats.forEach((left, mentor) => {
    largestLoad = Math.max(largestLoad, (locked[mentor] as number) + Math.min(left, free.length));
  });
  return { lockedTo, locked, seats, free: Int32Array.from(free), largestLoad };
}
