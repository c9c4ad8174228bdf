import { solve } from "../cohort/solve.ts";
import { type Move, type Problem, assign, priceOfSeat } from "../matching/index.ts";
import { type Steps, within } from "../steps.ts";
import { type Help, type SolvedRun, byEffect, effectOf, isBetter } from "./help.ts";

/** More would not be read, and where the sum does not come first each takes a new assignment. */
export const MOST_SEATS = 6;

function afterMoves(mentorOf: Int32Array, moves: readonly Move[]): Int32Array {
  const after = mentorOf.slice();
  for (const { mentee, to } of moves) after[mentee] = to;
  return after;
}

function withSeat(problem: Problem, mentor: number): Problem {
  const capacities = problem.capacities.map((seats, other) => (other === mentor ? seats + 1 : seats));
  return { ...problem, capacities };
}

/**
 * What one more place with each mentor whose places are all taken, or who offers none, would bring, the best few. Where the sum of scores comes
 * first these are the prices of the assignment, exactly; for the other objectives the few that help the sum most are
 * solved again.
 */
export function* seatHelps({ ready, solution, groups }: SolvedRun): Steps<Help[]> {
  const { cohort, problem } = ready;
  const { mentors, mentorLabels, settings } = cohort;
  const isTotal = settings.objective === "total";
  const total: Problem = { ...problem, objective: "total" };
  const optimum = isTotal ? solution.optimum : yield* within(assign(total), 0, 0.3);
  const now = effectOf(cohort, solution.assignment.mentorOf, groups);
  const best = effectOf(cohort, optimum.mentorOf, groups);
  const helps: (Help & { readonly at: number })[] = [];
  for (const [at, { capacity, row }] of mentors.entries()) {
    yield 0.3 + (0.4 * at) / mentors.length;
    const isFull = solution.assignment.loads[at] === capacity;
    // A limit of the settings is no place that a mentor could add.
    if (!isFull || problem.capacities[at] !== capacity || settings.mostEach === capacity) continue;
    const { moves } = priceOfSeat(total, optimum, at);
    const effect = effectOf(cohort, afterMoves(optimum.mentorOf, moves), groups);
    // What does nothing for the sum may better what comes first.
    if (!isTotal || isBetter(best, effect))
      helps.push({
        at,
        change: { kind: "seat", mentor: mentorLabels[at] ?? "", row, places: capacity },
        effect,
      });
  }
  const few = helps.sort(byEffect).slice(0, MOST_SEATS);
  if (isTotal) return few.map(({ change, effect }) => ({ change, effect }));
  const exact: Help[] = [];
  for (const [index, { at, change }] of few.entries()) {
    const steps = within(
      solve(cohort, withSeat(problem, at)),
      0.7 + (0.3 * index) / few.length,
      0.7 + (0.3 * (index + 1)) / few.length,
    );
    const { assignment } = yield* steps;
    const effect = effectOf(cohort, assignment.mentorOf, groups);
    if (isBetter(now, effect)) exact.push({ change, effect });
  }
  return exact;
}
