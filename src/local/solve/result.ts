import { assign, blockingPairs, priceOfGuarantees, reasonUnplaced } from "../../core/matching/index.ts";
import type { Assignment, Problem } from "../../core/matching/index.ts";
import { runSteps } from "../../core/steps.ts";
import type { Instance } from "./instance.ts";

/** The format dyade-result/1. */
export interface Result {
  readonly format: "dyade-result/1";
  readonly pairs: readonly (readonly [mentee: string, mentor: string])[];
  readonly placed: number;
  readonly total: number;
  readonly minimum: number | null;
  readonly proof: { readonly optimal: boolean; readonly bound: number; readonly gap: number };
  readonly unplaced: readonly { readonly mentee: string; readonly reason: string }[];
  readonly blockingPairs: readonly (readonly [mentee: string, mentor: string])[];
  /** In the order of the instance; left out where it has none. */
  readonly guarantees?: readonly SolvedGuarantee[];
}

/** What became of a guarantee. */
interface SolvedGuarantee {
  readonly places: number;
  /** Its members who have a mentor. */
  readonly kept: number;
  /** What all pairs together lose for it in Σ score − spread terms, the other guarantees being kept. */
  readonly cost: number;
}

function guaranteesOf(problem: Problem, assignment: Assignment): SolvedGuarantee[] {
  return (problem.guarantees ?? []).map(({ members, places }, index) => ({
    places,
    kept: members.filter((mentee) => (assignment.mentorOf[mentee] as number) >= 0).length,
    cost: runSteps(priceOfGuarantees(problem, assignment, [index])).cost,
  }));
}

/** Solves an instance, ids in and ids out. */
export function solveInstance(instance: Instance): Result {
  const problem = problemOf(instance);
  const assignment = runSteps(assign(problem));
  const mentee = (index: number) => instance.mentees[index]?.id ?? "";
  const mentor = (index: number) => instance.mentors[index]?.id ?? "";
  const pairs: [string, string][] = [];
  const unplaced: { mentee: string; reason: string }[] = [];
  for (const [row, column] of assignment.mentorOf.entries()) {
    if (column < 0) unplaced.push({ mentee: mentee(row), reason: reasonUnplaced(problem, row) });
    else pairs.push([mentee(row), mentor(column)]);
  }
  const { optimal, bound, gap } = assignment.proof;
  return {
    format: "dyade-result/1",
    pairs,
    placed: assignment.placed,
    total: assignment.total,
    minimum: assignment.minimum,
    proof: { optimal, bound, gap },
    unplaced,
    blockingPairs: blockingPairs(problem, assignment).map(([row, column]) => [mentee(row), mentor(column)]),
    ...(problem.guarantees === undefined ? {} : { guarantees: guaranteesOf(problem, assignment) }),
  };
}

function problemOf({
  mentees,
  mentors,
  scores,
  locked = [],
  objective = "total",
  spread = 0,
  guarantees,
}: Instance): Problem {
  const rows = new Map(mentees.map(({ id }, row) => [id, row]));
  const columns = new Map(mentors.map(({ id }, column) => [id, column]));
  return {
    menteeCount: mentees.length,
    mentorCount: mentors.length,
    scores: Float64Array.from(scores.flat(), (score) => score ?? NaN),
    // More seats than mentees are as good as one for each of them.
    capacities: Int32Array.from(mentors, ({ capacity }) => Math.min(capacity, mentees.length)),
    priorities: Float64Array.from(mentees, ({ priority = 0 }) => priority),
    locks: locked.map(([mentee, mentor]) => [rows.get(mentee) ?? -1, columns.get(mentor) ?? -1]),
    objective,
    spread,
    ...(guarantees && {
      guarantees: guarantees.map(({ members, places }) => ({
        members: [...new Set(members)].map((id) => rows.get(id) ?? -1),
        places,
      })),
    }),
  };
}
