import {
  type Assignment,
  type Matching,
  type Problem,
  assign,
  blockingPairs,
  outcomeOf,
  preferring,
  reaches,
  stable,
  valueOf,
} from "../matching/index.ts";
import { DEFAULT_FLOOR } from "../programme/settings.ts";
import { type Steps, within } from "../steps.ts";
import type { Cohort } from "./cohort.ts";
import { type FirstChoices, firstChoices } from "./first-choices.ts";

/** The dyads that the settings ask for, and what they were found by. */
export interface Solution {
  /** What the engine optimised: the problem, or the same with some pairs before points. */
  readonly optimised: Problem;
  /** The best set of `optimised`, its sums and its proof in the unit of that problem. */
  readonly optimum: Assignment;
  /**
   * The dyads, their sums in points. What `proof.optimal` says is of the objective: for `floor` and `first-choices`,
   * that no set has more such dyads, nor as many with a larger sum; for `stable`, that no two who are free would both rather be together.
   */
  readonly assignment: Assignment;
}

/** Whether no mentee whose dyad is not kept by a decision, and no mentor, would both rather be together. */
function isStable(problem: Problem, dyads: Matching): boolean {
  const locked = new Set(problem.locks?.map(([mentee]) => mentee));
  return blockingPairs(problem, dyads).every(([mentee]) => locked.has(mentee));
}

/** As many preferred pairs as can be, then the largest sum. */
function* solvePreferring(problem: Problem, isPreferred: (pair: number) => boolean): Steps<Solution> {
  const optimised = preferring(problem, isPreferred);
  const optimum = yield* assign(optimised);
  const dyads = outcomeOf(problem, optimum.mentorOf);
  const proof = { ...optimum.proof, bound: valueOf(problem, dyads) + optimum.proof.gap };
  return { optimised, optimum, assignment: { ...dyads, proof } };
}

/**
 * Finds the dyads that the objective of the settings asks for.
 *
 * @param problem of the cohort, see {@link toProblem}. @param choices those of the cohort, where they were read already.
 */
export function* solve(cohort: Cohort, problem: Problem, choices?: FirstChoices): Steps<Solution> {
  switch (cohort.settings.objective) {
    case "total":
    case "fair": {
      const assignment = yield* assign(problem);
      return { optimised: problem, optimum: assignment, assignment };
    }
    case "floor": {
      const { floor = DEFAULT_FLOOR } = cohort.settings;
      return yield* solvePreferring(problem, (pair) => reaches(problem.scores[pair] as number, floor));
    }
    case "first-choices": {
      const { pairs } = choices ?? (yield* within(firstChoices(cohort), 0, 0.2));
      return yield* within(
        solvePreferring(problem, (pair) => pairs.has(pair)),
        0.2,
        1,
      );
    }
    case "stable": {
      const optimum = yield* assign(problem);
      const dyads = stable(problem, optimum.mentorOf);
      const bound = valueOf(problem, optimum);
      const gap = bound - valueOf(problem, dyads);
      const proof = { ...optimum.proof, optimal: isStable(problem, dyads), bound, gap };
      return { optimised: problem, optimum, assignment: { ...dyads, proof } };
    }
  }
}
