import { type Kernel, byList } from "./kernel.ts";

/** Two people who get on well, as the Links tab declares. Indices of the rosters. */
export type Affinity = readonly [mentee: number, mentor: number];

/** Declared affinities: s = 1 where one is declared between the two; every other pair is left out of the criterion. */
export function affinityKernel(affinities: readonly Affinity[], mentees: number, mentors: number): Kernel {
  const pairs = Array.from({ length: mentees }, () => new Set<number>());
  for (const [mentee, mentor] of affinities) pairs[mentee]?.add(mentor);
  return {
    answered: byList(pairs, mentors),
    leavesOut: true,
    fill: (_, out) => void out.fill(1),
    evidence: () => ({ kind: "none" }),
  };
}
