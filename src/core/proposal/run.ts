import type { Issue } from "../issues/issue.ts";
import type { Assignment, Problem } from "../matching/index.ts";
import type { EarlierDecisions } from "./earlier-decisions.ts";
import type { Cohort } from "../cohort/cohort.ts";
import type { GuaranteeFacts } from "../dyads/guarantee-words.ts";
import type { KeptGuarantees } from "./guarantees-kept.ts";
import type { Decisions } from "../cohort/decisions.ts";
import { fingerprint } from "../dyads/fingerprint.ts";
import type { Figures } from "../dyads/words.ts";

/** One run as a whole: the people, the numbers that the engine found, and what was noticed on the way. */
export interface Run {
  readonly cohort: Cohort;
  readonly decisions: Decisions;
  readonly problem: Problem;
  readonly assignment: Assignment;
  readonly issues: readonly Issue[];
  /** What became of the guarantees; null or left out where there are none. */
  readonly guarantees?: KeptGuarantees | null;
  /** Null where there is no earlier dyads tab. */
  readonly earlier: EarlierDecisions | null;
}

export interface Dyad {
  readonly mentee: number;
  readonly mentor: number;
  readonly locked: boolean;
}

/** The dyads of a run, in the order of the mentees' tab. */
export function dyadsOf({ assignment, decisions }: Run): Dyad[] {
  const locked = new Set(decisions.locked.map(([mentee]) => mentee));
  return [...assignment.mentorOf]
    .map((mentor, mentee) => ({ mentee, mentor, locked: locked.has(mentee) }))
    .filter(({ mentor }) => mentor >= 0);
}

/** Seats of all mentors, those of the unavailable counted as none. */
export function seatsOf({ mentors }: Cohort): number {
  return mentors.reduce((sum, { capacity }) => sum + capacity, 0);
}

/** What became of the guarantees of a run, people by their labels. */
export function guaranteeFacts({ cohort, guarantees }: Run): GuaranteeFacts[] {
  const mentees = (indices: readonly number[]) => indices.map((mentee) => cohort.menteeLabels[mentee] ?? "");
  return (guarantees?.each ?? []).map(({ displaced, admitted, taken, ...kept }) => ({
    ...kept,
    displaced: mentees(displaced),
    admitted: mentees(admitted),
    taken:
      taken === null || typeof taken === "string"
        ? taken
        : taken.map((mentor) => cohort.mentorLabels[mentor] ?? ""),
  }));
}

/** The figures that say how a run was made. */
export function figuresOf(run: Run): Figures {
  const { cohort, assignment } = run;
  const conflicts = cohort.links.list.filter(
    ({ level, mentee, mentor }) => level === "conflict" && assignment.mentorOf[mentee] !== mentor,
  );
  const guarantees = guaranteeFacts(run);
  return {
    ...(guarantees.length === 0 ? {} : { guarantees }),
    conflicts: new Set(conflicts.map(({ mentee, mentor }) => mentee * cohort.mentors.length + mentor)).size,
    optimal: assignment.proof.optimal,
    objective: cohort.settings.objective,
    fingerprint: fingerprint(cohort.settings),
  };
}
