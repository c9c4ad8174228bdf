import { runSteps } from "../steps.ts";
import { assign } from "./assign.ts";
import { openMarket } from "./market.ts";
import { valueOf } from "./outcome.ts";
import type { Assignment, Problem } from "./problem.ts";
import { movesBetween } from "./moves.ts";
import type { Choice } from "./moves.ts";

/** A choice and its mentor. */
export interface Alternative extends Choice {
  readonly mentor: number;
}

/**
 * What each allowed mentor with an unlocked seat, in place of the proposed one (or of none), would cost the whole
 * cohort, and who else would move. In the order of the mentors.
 */
export function alternatives(problem: Problem, assignment: Assignment, mentee: number): Alternative[] {
  const { mentorCount, scores } = problem;
  const { seats } = openMarket(problem);
  const now = assignment.mentorOf[mentee];
  const found: Alternative[] = [];
  for (let mentor = 0; mentor < mentorCount; mentor++) {
    if (mentor === now || seats[mentor] === 0 || Number.isNaN(scores[mentee * mentorCount + mentor]))
      continue;
    const others = (problem.locks ?? []).filter(([locked]) => locked !== mentee);
    const forced = runSteps(assign({ ...problem, locks: [...others, [mentee, mentor]] }));
    const cost = valueOf(problem, assignment) - valueOf(problem, forced);
    found.push({ mentor, cost, ...movesBetween(assignment.mentorOf, forced.mentorOf) });
  }
  return found;
}
