import type { Cohort } from "../cohort/cohort.ts";
import type { CarriedOver } from "../dyads/carry-over.ts";
import { effectiveDecisions } from "../dyads/count-decisions.ts";
import { votedPairs } from "./ballot-pairs.ts";
import type { Ballot } from "./read-ballots.ts";
import type { Attendance } from "./rota.ts";
import { seatedMentees } from "./seated-mentees.ts";

/** A cohort that also respects what was refused since it was gathered: in a dyads tab, null for none, and in ballots. */
export function withRefused(cohort: Cohort, carried: CarriedOver | null, ballots: readonly Ballot[]): Cohort {
  const inTab = carried === null ? [] : effectiveDecisions(carried).refused;
  const inBallots = votedPairs(ballots).refused.map(({ mentee, mentor }) => [mentee, mentor] as const);
  const pairs = [...inTab, ...inBallots].map(([mentee, mentor]) => mentee * cohort.mentors.length + mentor);
  return { ...cohort, refused: new Set([...cohort.refused, ...pairs]) };
}

/** How many refused pairs there are among those present: they meet nowhere, see `isAllowed`. */
export function countKeptApart({ mentees, mentors, refused }: Cohort, present: Attendance): number {
  const seated = seatedMentees(present);
  return [...refused].filter(
    (pair) =>
      seated.has(mentees[Math.floor(pair / mentors.length)]?.key ?? "") &&
      present.mentors.has(mentors[pair % mentors.length]?.key ?? ""),
  ).length;
}
