import type { Steps } from "../../steps.ts";
import { reassignmentBetween } from "./moves.ts";
import type { Reassignment } from "./moves.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import { repair } from "./repair.ts";
import { warmStartFrom } from "../model/warm-start.ts";

/** A pair that a rule forbids, with the score it would have. */
export interface FreedPair {
  readonly mentee: number;
  readonly mentor: number;
  readonly score: number;
}

/**
 * What lifting a rule would change: a cost ≤ 0 unless it admits somebody, who moves, and who gets a place. `freed` are
 * the pairs that no other rule forbids. Solved anew from the assignment, which must be optimal.
 */
export function* priceOfRule(
  problem: Problem,
  assignment: Assignment,
  freed: readonly FreedPair[],
): Steps<Reassignment> {
  const scores = problem.scores.slice();
  for (const { mentee, mentor, score } of freed) scores[mentee * problem.mentorCount + mentor] = score;
  const relaxed = { ...problem, scores };
  const after = yield* repair(relaxed, warmStartFrom(assignment));
  return reassignmentBetween(relaxed, assignment, after);
}
