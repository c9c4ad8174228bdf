import { runSteps } from "../../steps.ts";
import { reassignmentBetween, reassignmentOf } from "./moves.ts";
import type { Reassignment } from "./moves.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import { isPricedBySolving, solveFrom } from "./repair.ts";
import { Residual } from "./residual.ts";

/**
 * What one more seat with a mentor would change: a cost ≤ 0 for the cohort unless it admits somebody, who moves, and
 * who gets a place. Nothing where the mentor has a seat free already. Exact; `assignment` must be optimal.
 */
export function priceOfSeat(problem: Problem, assignment: Assignment, mentor: number): Reassignment {
  const capacities = problem.capacities.map((seats, other) => (other === mentor ? seats + 1 : seats));
  const locked = (problem.locks ?? []).filter(([, to]) => to === mentor).length;
  const load = assignment.loads[mentor] as number;
  if (load < (capacities[mentor] as number) - 1 || (capacities[mentor] as number) <= locked) {
    return reassignmentOf(problem, assignment, []);
  }
  if (isPricedBySolving(problem)) {
    const after = runSteps(solveFrom({ ...problem, capacities }, assignment));
    return reassignmentBetween(problem, assignment, after);
  }
  const residual = new Residual(problem, assignment);
  const filling = residual.fill(mentor, residual.seatCost(load));
  const entering = filling.mentee < 0 ? [] : [{ mentee: filling.mentee, from: -1, to: filling.mentor }];
  return reassignmentOf(problem, assignment, [...entering, ...filling.labels.movesFrom(filling.mentor)]);
}
