import type { Steps } from "../../steps.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import { reassignmentBetween } from "./moves.ts";
import type { Reassignment } from "./moves.ts";
import { solveFrom } from "./repair.ts";

/**
 * What some guarantees change, the others kept: the way from the best assignment without them to `assignment`, which must be
 * optimal. Its cost is what they cost exactly, below 0 where only priorities give way; those displaced give their
 * places to those admitted, as many. No move where they change nothing.
 */
export function* priceOfGuarantees(
  problem: Problem,
  assignment: Assignment,
  indices: readonly number[],
): Steps<Reassignment> {
  const guarantees = (problem.guarantees ?? []).map((guarantee, index) =>
    indices.includes(index) ? { ...guarantee, places: 0 } : guarantee,
  );
  const without = yield* solveFrom({ ...problem, guarantees }, assignment);
  return reassignmentBetween(problem, without, assignment);
}
