import type { Problem } from "../matching/index.ts";
import { type Cohort, isAllowed, scoreOf } from "./cohort.ts";
import type { Decisions } from "./decisions.ts";

/** The people as the engine knows them: numbers. Pairs that may not be proposed have no score. */
export function toProblem(cohort: Cohort, { locked }: Decisions): Problem {
  const { mentors, mentees, settings } = cohort;
  const scores = new Float64Array(mentees.length * mentors.length);
  for (let mentee = 0; mentee < mentees.length; mentee++) {
    for (let mentor = 0; mentor < mentors.length; mentor++) {
      const allowed = isAllowed(cohort, mentee, mentor);
      scores[mentee * mentors.length + mentor] = allowed ? scoreOf(cohort, mentee, mentor) : Number.NaN;
    }
  }
  return {
    menteeCount: mentees.length,
    mentorCount: mentors.length,
    scores,
    capacities: Int32Array.from(mentors, ({ capacity }) => capacity),
    priorities: Float64Array.from(mentees, ({ priority }) => priority),
    locks: locked,
    objective: settings.objective,
    spread: settings.spread,
  };
}
