import { runSteps } from "../../steps.ts";
import { reassignmentOf, reassignmentBetween } from "./moves.ts";
import type { Reassignment } from "./moves.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import { isPricedBySolving, solveFrom } from "./repair.ts";
import { FREE_SEAT, Residual } from "./residual.ts";

/** A reassignment and the mentor whom it gives the mentee. */
export interface Alternative extends Reassignment {
  readonly mentor: number;
}

/**
 * What each allowed mentor with an unlocked seat, in place of the proposed one (or of none), would cost the whole
 * cohort, and who else would move; exact, in the order of the mentors. For `total` two searches over the exchanges
 * that the proof leaves, O(n·m) for all mentors together; for `fair`, and where places are guaranteed, one new
 * assignment for each mentor.
 * `assignment` must be optimal.
 */
export function alternatives(problem: Problem, assignment: Assignment, mentee: number): Alternative[] {
  const residual = new Residual(problem, assignment);
  const { seats } = residual.market;
  const from = assignment.mentorOf[mentee] as number;
  const mentors = Array.from(seats.keys()).filter(
    (mentor) => mentor !== from && seats[mentor] !== 0 && !Number.isNaN(residual.score(mentee, mentor)),
  );
  const priced = isPricedBySolving(problem)
    ? resolved(problem, assignment, mentee)
    : priceOf(residual, mentee);
  return mentors.map((mentor) => ({ mentor, ...priced(mentor) }));
}

/** The price of mentors read from the exchanges left. */
function priceOf(residual: Residual, mentee: number): (mentor: number) => Reassignment {
  const { market, assignment, problem } = residual;
  const from = assignment.mentorOf[mentee] as number;
  const room = residual.makeRoom();
  const left = from < 0 ? undefined : leftSeat(residual, from, market.lockedTo[mentee] !== -1);
  return (mentor) => {
    const move = { mentee, from, to: mentor };
    const round = left ? left.labels.cost(mentor) : Infinity;
    const makeRoom = room.at(mentor);
    const apart = makeRoom.cost + (left ? left.cost : 0);
    // A chain that comes back to the seat left changes nobody's place; one that ends elsewhere takes the place of
    // somebody of the one rank and gives one to somebody of the other.
    const gained = left ? left.rank : FREE_SEAT;
    const isBetter = gained > makeRoom.rank || (gained === makeRoom.rank && apart < round);
    if (left && round < Infinity && !isBetter) {
      return reassignmentOf(problem, assignment, [move, ...left.labels.movesFrom(mentor)]);
    }
    const filling = left?.moves ?? [];
    return reassignmentOf(problem, assignment, [move, ...room.movesFrom(mentor), ...filling]);
  };
}

/** What becomes of the seat that the mentee leaves; none is left where the mentor has more locks than seats. */
function leftSeat(residual: Residual, from: number, isLocked: boolean) {
  const { locked } = residual.market;
  if (isLocked && (locked[from] as number) > (residual.problem.capacities[from] as number)) return undefined;
  const filling = residual.fill(from, residual.seatCost(residual.load(from) - 1));
  const entering = filling.mentee < 0 ? [] : [{ mentee: filling.mentee, from: -1, to: filling.mentor }];
  return {
    labels: filling.labels,
    rank: filling.rank,
    cost: filling.cost,
    moves: [...entering, ...filling.labels.movesFrom(filling.mentor)],
  };
}

/** The price of mentors found by solving again with the pair locked. */
function resolved(
  problem: Problem,
  assignment: Assignment,
  mentee: number,
): (mentor: number) => Reassignment {
  const others = (problem.locks ?? []).filter(([locked]) => locked !== mentee);
  return (mentor) => {
    const forced: Problem = { ...problem, locks: [...others, [mentee, mentor]] };
    return reassignmentBetween(problem, assignment, runSteps(solveFrom(forced, assignment)));
  };
}
