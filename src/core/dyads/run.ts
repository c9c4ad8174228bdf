import type { Issue } from "../issues/issue.ts";
import { type Assignment, type Problem, whyUnplaced } from "../matching/index.ts";
import type { CarriedOver } from "./carry-over.ts";
import { type Cohort, allowedMentors } from "./cohort.ts";
import type { Decisions } from "./decisions.ts";
import { fingerprint } from "./fingerprint.ts";
import { removedMentors } from "./reasons.ts";
import type { DyadWords, Figures } from "./words.ts";

/** One run as a whole: the people, the numbers that the engine found, and what was noticed on the way. */
export interface Run {
  readonly cohort: Cohort;
  readonly decisions: Decisions;
  readonly problem: Problem;
  readonly assignment: Assignment;
  readonly issues: readonly Issue[];
  /** Null where there is no earlier dyads tab. */
  readonly earlier: CarriedOver | null;
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

export interface Unplaced {
  readonly mentee: number;
  readonly reason: "no-allowed-mentor" | "mentors-full";
  readonly explanation: string;
}

const MOST_NAMES = 3;

/** Each mentee without a mentor: why, and what would place them, in words. */
export function unplacedOf({ cohort, problem, assignment }: Run, words: DyadWords): Unplaced[] {
  const without = [...assignment.mentorOf.keys()].filter((mentee) => (assignment.mentorOf[mentee] ?? -1) < 0);
  return without.map((mentee) => {
    const certificate = whyUnplaced(problem, assignment, mentee);
    if (certificate.reason === "no-allowed-mentor") {
      const explanation = words.noAllowedMentor(removedMentors(cohort, mentee));
      return { mentee, reason: certificate.reason, explanation };
    }
    const seats = new Set(certificate.relaxations.seats);
    const possible = allowedMentors(cohort, mentee);
    const best = possible.filter((mentor) => seats.has(mentor)).slice(0, MOST_NAMES);
    const names = best.map((mentor) => cohort.mentorLabels[mentor] ?? "");
    return { mentee, reason: certificate.reason, explanation: words.mentorsFull(possible.length, names) };
  });
}

/** Seats of all mentors, those of the unavailable counted as none. */
export function seatsOf({ mentors }: Cohort): number {
  return mentors.reduce((sum, { capacity }) => sum + capacity, 0);
}

/** The figures that sum a run up. */
export function figuresOf(run: Run): Figures {
  const { cohort, assignment } = run;
  const { placed, total, minimum, proof } = assignment;
  const conflicts = cohort.links.found.filter(
    ({ level, mentee, mentor }) => level === "conflict" && assignment.mentorOf[mentee] !== mentor,
  );
  return {
    placed,
    mentees: cohort.mentees.length,
    seats: seatsOf(cohort),
    mean: placed === 0 ? null : total / placed,
    minimum,
    conflicts: new Set(conflicts.map(({ mentee, mentor }) => mentee * cohort.mentors.length + mentor)).size,
    optimal: proof.optimal,
    fingerprint: fingerprint(cohort.settings),
  };
}
