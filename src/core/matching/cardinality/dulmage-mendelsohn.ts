import type { Steps } from "../../steps.ts";
import type { Market } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import { AugmentingPaths } from "./augmenting-paths.ts";
import { SLICE } from "../model/slice.ts";

/** Mentees and mentors that can be paired apart from all the others. */
export interface Group {
  /** Priority at which the seats of these mentors are sold out; −Infinity = everybody is placed. */
  readonly soldOutAt: number;
  /** Mentees whom every best assignment places. */
  readonly certain: Int32Array;
  /** Mentees of priority `soldOutAt` who share the seats that the certain ones leave; too many for them. */
  readonly optional: Int32Array;
  /** Mentors with seats. */
  readonly mentors: Int32Array;
}

export interface Groups {
  readonly groups: readonly Group[];
  readonly soldOutAt: Float64Array;
  /** One assignment that places as many as possible, the highest priorities first. */
  readonly mentorOf: Int32Array;
}

/**
 * Cuts the market where no dyad of any best assignment crosses (Dulmage & Mendelsohn, doi:10.4153/CJM-1958-052-0,
 * once for each priority from the highest). A mentee who finds no chain of exchanges to a free seat reaches a set of
 * mentors all of whose seats are held by people with no other choice: they are sold out, and nobody of a lower
 * priority can have them. Dyads of `previous` are kept where they can be. Inside a group the number of people placed is
 * settled, so only scores are left to compare: the order "most placed, priorities, scores" is exact without any penalty
 * added to a score.
 */
export function* dulmageMendelsohnGroups(
  problem: Problem,
  market: Market,
  previous?: Int32Array,
): Steps<Groups> {
  const { menteeCount, mentorCount } = problem;
  const reach = new AugmentingPaths(problem, market);
  const soldOutAt = new Float64Array(mentorCount).fill(-Infinity);
  const order = byPriority(problem, market);
  let scanned = 0;
  for (const [index, mentee] of order.entries()) {
    if (reach.place(mentee, previous?.[mentee] ?? -1)) continue;
    for (const mentor of reach.visited()) soldOutAt[mentor] = priorityOf(problem, mentee);
    reach.close();
    if (reach.scanned - scanned < SLICE) continue;
    scanned = reach.scanned;
    yield index / menteeCount;
  }
  return { groups: collect(problem, market, reach.mentorOf, soldOutAt), soldOutAt, mentorOf: reach.mentorOf };
}

export function priorityOf({ priorities }: Problem, mentee: number): number {
  return priorities?.[mentee] ?? 0;
}

function byPriority(problem: Problem, { free }: Market): Int32Array {
  if (!problem.priorities) return free;
  return free.slice().sort((a, b) => priorityOf(problem, b) - priorityOf(problem, a) || a - b);
}

function collect(problem: Problem, market: Market, mentorOf: Int32Array, soldOutAt: Float64Array): Group[] {
  const levels = new Map<number, { certain: number[]; optional: number[]; mentors: number[] }>();
  market.seats.forEach((seats, mentor) => {
    if (seats === 0) return;
    const level = soldOutAt[mentor] as number;
    const group = levels.get(level);
    if (group) group.mentors.push(mentor);
    else levels.set(level, { certain: [], optional: [], mentors: [mentor] });
  });
  for (const mentee of market.free) {
    const priority = priorityOf(problem, mentee);
    const mentor = mentorOf[mentee] as number;
    const level = mentor < 0 ? priority : (soldOutAt[mentor] as number);
    const group = levels.get(level);
    if (group) (level === priority ? group.optional : group.certain).push(mentee);
  }
  return [...levels].map(([level, { certain, optional, mentors }]) => ({
    soldOutAt: level,
    certain: Int32Array.from(certain),
    optional: Int32Array.from(optional),
    mentors: Int32Array.from(mentors),
  }));
}
