import type { Problem } from "../matching/index.ts";
import { type Cohort, isAllowed, scoreOf } from "./cohort.ts";
import type { Decisions } from "./decisions.ts";
import { guaranteesOf } from "./guarantees.ts";

/** Each mentee's rank: those of `first` just above the others of the same priority, and below the next one. */
function ranks(priorities: readonly number[], first: ReadonlySet<number>): Float64Array {
  const levels = new Map(
    [...new Set(priorities)].sort((a, b) => a - b).map((priority, index) => [priority, 2 * index]),
  );
  return Float64Array.from(
    priorities,
    (priority, mentee) => (levels.get(priority) ?? 0) + (first.has(mentee) ? 1 : 0),
  );
}

/**
 * The people as the engine knows them: numbers. Pairs that may not be proposed have no score.
 *
 * @param first mentees placed before the others of their priority.
 */
export function toProblem(
  cohort: Cohort,
  { locked }: Decisions,
  first: ReadonlySet<number> = new Set(),
): Problem {
  const { mentors, mentees, settings } = cohort;
  const priorities = mentees.map(({ priority }) => priority);
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
    priorities: first.size === 0 ? Float64Array.from(priorities) : ranks(priorities, first),
    locks: locked,
    objective: settings.objective,
    spread: settings.spread,
    ...(settings.guarantees === undefined ? {} : { guarantees: guaranteesOf(cohort) }),
  };
}
