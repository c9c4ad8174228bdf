import type { Steps } from "../../steps.ts";
import { within } from "../../steps.ts";
import { priorityOf } from "../cardinality/dulmage-mendelsohn.ts";
import { outcomeOf, valueOf } from "../model/outcome.ts";
import type { Matching, Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import { warmStartFrom } from "../model/warm-start.ts";
import { pricesIn } from "./alternatives.ts";
import type { Reassignment } from "./moves.ts";
import { repair } from "./repair.ts";
import { Residual } from "./residual.ts";

/** All sets that hold some dyads and lack others: as a problem, its best set, and the next one; null for no other. */
interface Cell {
  readonly problem: Problem;
  readonly best: Assignment;
  readonly next: Matching | null;
}

/** Whether as many people of each priority are placed as before. */
function placesAlike(problem: Problem, { displaced, admitted }: Reassignment): boolean {
  const ranks = (mentees: readonly number[]): string =>
    mentees
      .map((mentee) => priorityOf(problem, mentee))
      .sort((a, b) => a - b)
      .join();
  return ranks(displaced) === ranks(admitted);
}

/**
 * The least that each mentor can cost for a mentee, by the prices; Infinity for no other that counts: no chain of exchanges
 * that places alike leads to a mentor of another scarcity, and none costs less than its first step.
 */
function leastCosts(residual: Residual, mentee: number): Float64Array {
  const { problem, assignment, market, prices } = residual;
  const { soldOutAt, scale } = assignment.proof;
  const now = assignment.mentorOf[mentee] as number;
  const level = now < 0 ? priorityOf(problem, mentee) : (soldOutAt[now] as number);
  const profit = now < 0 ? 0 : residual.score(mentee, now) - (prices[now] as number);
  return Float64Array.from(prices, (price, mentor) => {
    const score = residual.score(mentee, mentor);
    const isOpen = mentor !== now && market.seats[mentor] !== 0 && soldOutAt[mentor] === level;
    return isOpen && !Number.isNaN(score) ? (profit - score + price) / scale : Infinity;
  });
}

/**
 * The best set but one. Any other set that places alike gives some mentee another mentor, and the price of each mentor for a
 * mentee is exact: the cheapest leads to it. A pair whose first step costs as much already is not looked at.
 */
function* nextBest(problem: Problem, best: Assignment): Steps<Matching | null> {
  const residual = new Residual(problem, best);
  const price = pricesIn(residual);
  const { free } = residual.market;
  let cheapest: Reassignment | null = null;
  for (const [index, mentee] of free.entries()) {
    yield index / free.length;
    for (const [mentor, least] of leastCosts(residual, mentee).entries()) {
      if (least >= (cheapest?.cost ?? Infinity)) continue;
      const choice = price(mentee, mentor);
      if ((cheapest === null || choice.cost < cheapest.cost) && placesAlike(problem, choice))
        cheapest = choice;
    }
  }
  if (cheapest === null) return null;
  const mentorOf = best.mentorOf.slice();
  for (const { mentee, to } of cheapest.moves) mentorOf[mentee] = to;
  return outcomeOf(problem, mentorOf);
}

/** The sets that hold all dyads of a cell and one more, with the same best one, or lack it, with the next one as the best. */
function* part(cell: Cell, problem: Problem, { mentorOf }: Matching): Steps<Cell> {
  const { prices } = warmStartFrom(cell.best);
  const best = yield* within(repair(problem, { mentorOf, prices }), 0, 0.2);
  return { problem, best, next: yield* within(nextBest(problem, best), 0.2, 1) };
}

/**
 * The best sets of dyads and the next ones, each different from all others, as many people of each priority placed in each,
 * the largest Σ score − spread terms first; equal ones in an order that is always the same. Each step divides the sets
 * that are left by one dyad (Chegireddy & Hamacher, doi:10.1016/0166-218X(87)90017-3; Murty, doi:10.1287/opre.16.3.682).
 *
 * @param best optimal for `problem`, whose objective is `total`. @param count of sets at most; fewer where there are no more.
 */
export function* rankedSets(problem: Problem, best: Assignment, count: number): Steps<Matching[]> {
  const sets: Matching[] = [best];
  const share = (at: number): number => at / Math.max(1, 2 * count - 3);
  let done = 0;
  const measured = <Result>(steps: Steps<Result>): Steps<Result> => {
    done++;
    return within(steps, Math.min(1, share(done - 1)), Math.min(1, share(done)));
  };
  const cells: Cell[] = count < 2 ? [] : [{ problem, best, next: yield* measured(nextBest(problem, best)) }];
  while (sets.length < count) {
    const [first] = cells
      .flatMap((cell) => (cell.next === null ? [] : [{ cell, next: cell.next }]))
      .sort((a, b) => valueOf(problem, b.next) - valueOf(problem, a.next));
    if (first === undefined) break;
    const { cell, next } = first;
    sets.push(outcomeOf(problem, next.mentorOf));
    if (sets.length === count) break;
    const mentee = cell.best.mentorOf.findIndex((mentor, at) => mentor >= 0 && mentor !== next.mentorOf[at]);
    const mentor = cell.best.mentorOf[mentee] as number;
    const holding = { ...cell.problem, locks: [...(cell.problem.locks ?? []), [mentee, mentor] as const] };
    const scores = cell.problem.scores.slice();
    scores[mentee * problem.mentorCount + mentor] = NaN;
    const lacking = { ...cell.problem, scores };
    cells.splice(
      cells.indexOf(cell),
      1,
      yield* measured(part(cell, holding, cell.best)),
      yield* measured(part(cell, lacking, next)),
    );
  }
  return sets;
}
