import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import { tiesOfFair } from "./fair-ties.ts";
import type { Ties } from "./ties.ts";
import { tiesOfTotal } from "./total-ties.ts";

/** Reads from an optimal assignment which pairs the other optimal ones have. */
export function readTies(problem: Problem, assignment: Assignment): Ties {
  return problem.objective === "fair" ? tiesOfFair(problem, assignment) : tiesOfTotal(problem, assignment);
}
