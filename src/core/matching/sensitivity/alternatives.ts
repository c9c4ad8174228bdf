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
  const price = isPricedBySolving(problem) ? resolved(problem, assignment) : pricesIn(residual);
  return mentors.map((mentor) => ({ mentor, ...price(mentee, mentor) }));
}

/**
 * The price of any allowed mentor for any mentee, read from the exchanges left: a search for all seats that are taken, and
 * one for each mentor whose seat is left, each made once. For the objective `total`.
 */
export function pricesIn(residual: Residual): (mentee: number, mentor: number) => Reassignment {
  const { market, assignment, problem } = residual;
  const room = residual.makeRoom();
  const leftSeats = new Map<string, ReturnType<typeof leftSeat>>();
  const leftBy = (mentee: number, from: number): ReturnType<typeof leftSeat> => {
    const isLocked = market.lockedTo[mentee] !== -1;
    const key = `${String(from)} ${String(isLocked)}`;
    if (!leftSeats.has(key)) leftSeats.set(key, leftSeat(residual, from, isLocked));
    return leftSeats.get(key);
  };
  return (mentee, mentor) => {
    const from = assignment.mentorOf[mentee] as number;
    const left = from < 0 ? undefined : leftBy(mentee, from);
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
): (mentee: number, mentor: number) => Reassignment {
  return (mentee, mentor) => {
    const others = (problem.locks ?? []).filter(([locked]) => locked !== mentee);
    const forced: Problem = { ...problem, locks: [...others, [mentee, mentor]] };
    return reassignmentBetween(problem, assignment, runSteps(solveFrom(forced, assignment)));
  };
}
