import { type Cohort, levelOf, scoreOf } from "../cohort/cohort.ts";
import { solve } from "../cohort/solve.ts";
import { toProblem } from "../cohort/to-problem.ts";
import type { Level } from "../links/link.ts";
import {
  type Assignment,
  type Move,
  type Problem,
  alternatives,
  guaranteedPlaces,
  isPricedBySolving,
  outcomeOf,
  reassignmentOf,
  valueOf,
  verify,
} from "../matching/index.ts";
import type { Steps } from "../steps.ts";
import type { Pair } from "./desk.ts";

/** The dyads as people left them. */
export interface CurrentPairing {
  /** For each mentee the mentor, −1 for none. */
  readonly mentorOf: Int32Array;
  /** Dyads that a person locked or confirmed. */
  readonly locked: readonly Pair[];
}

/**
 * What the current dyads are measured against: the best set that keeps all that people decided. For the objective
 * `stable`, which has no prices, that with the largest sum.
 */
export interface ReferenceOptimum {
  /** As the engine optimises it, see {@link solve}; sums may hold more than points. */
  readonly problem: Problem;
  /** The same, its scores in points. */
  readonly inPoints: Problem;
  /** Optimal: the current dyads where no better set exists, else the best set. */
  readonly assignment: Assignment;
  /** Whether the current dyads are as good as any. */
  readonly best: boolean;
  /** By how much the best set is better: points of score, mentees placed, guaranteed places kept. All 0 where `best`. */
  readonly gap: { readonly points: number; readonly placed: number; readonly guaranteed: number };
}

/**
 * Solves once what people have decided, so that every choice can be priced. What is locked or confirmed is kept; pairs that
 * the cohort refuses are not used.
 */
export function* findReferenceOptimum(
  cohort: Cohort,
  { mentorOf, locked }: CurrentPairing,
): Steps<ReferenceOptimum> {
  const inPoints = toProblem(cohort, { locked, refused: [] });
  const { optimised: problem, optimum } = yield* solve(cohort, inPoints);
  const current = { ...outcomeOf(problem, mentorOf), proof: optimum.proof };
  const verdict = verify(problem, current);
  if (verdict.optimal)
    return {
      problem,
      inPoints,
      assignment: { ...current, proof: { ...optimum.proof, ...verdict } },
      best: true,
      gap: { points: 0, placed: 0, guaranteed: 0 },
    };
  const pointsOf = (dyads: Int32Array): number => valueOf(inPoints, outcomeOf(inPoints, dyads));
  const points = pointsOf(optimum.mentorOf) - pointsOf(mentorOf);
  return {
    problem,
    inPoints,
    assignment: optimum,
    best: false,
    gap: {
      points,
      placed: optimum.placed - current.placed,
      guaranteed: guaranteedPlaces(problem, optimum.mentorOf) - guaranteedPlaces(problem, mentorOf),
    },
  };
}

/** Another mentor for a mentee, and what that would mean for everybody. */
export interface PricedMentor {
  readonly mentor: number;
  /** Of the pair, 0 to 100. */
  readonly score: number;
  readonly level: Level;
  /** Points of score that all dyads together would lose; below 0 they would gain. */
  readonly cost: number;
  /** The other mentees whose mentor would change; −1 = none. */
  readonly moves: readonly Move[];
  /** How many of these would lose their place, and how many would get one. */
  readonly displaced: number;
  readonly admitted: number;
  /** How many guaranteed places would be lost; below 0 they would be won. */
  readonly unguaranteed: number;
}

/** The pair alone as the engine may still choose it: prices of one mentor need no other. */
function onlyWith(problem: Problem, { mentorOf }: Assignment, mentee: number, mentor: number): Problem {
  const scores = problem.scores.slice();
  for (let other = 0; other < problem.mentorCount; other++) {
    if (other !== mentor && other !== mentorOf[mentee])
      scores[mentee * problem.mentorCount + other] = Number.NaN;
  }
  return { ...problem, scores };
}

function moved({ mentorOf }: Assignment, moves: readonly Move[]): Int32Array {
  const after = mentorOf.slice();
  for (const { mentee, to } of moves) after[mentee] = to;
  return after;
}

/**
 * What each of the mentors given would cost the whole cohort in the place of the present one, exactly; those whom the
 * mentee may not have, or who have no seat that is not locked, are left out. First those who cost nobody a place, then the
 * cheapest. For the objective `fair`, and where places are guaranteed, each mentor takes a new assignment, hence the slices.
 */
export function* priceMentors(
  cohort: Cohort,
  { problem, inPoints, assignment }: ReferenceOptimum,
  mentee: number,
  mentors: readonly number[],
): Steps<PricedMentor[]> {
  const candidates = new Set(mentors);
  const keptBefore = guaranteedPlaces(problem, assignment.mentorOf);
  const choices = [];
  if (isPricedBySolving(problem)) {
    // Forbidding what is not used changes neither the best assignment nor the price of the pair that is left.
    for (const [at, mentor] of mentors.entries()) {
      yield at / mentors.length;
      choices.push(...alternatives(onlyWith(problem, assignment, mentee, mentor), assignment, mentee));
    }
  } else choices.push(...alternatives(problem, assignment, mentee));
  const others = (movers: readonly number[]): number => movers.filter((mover) => mover !== mentee).length;
  return choices
    .filter(({ mentor }) => candidates.has(mentor))
    .map(({ mentor, cost, moves, displaced, admitted }) => ({
      rank: cost,
      mentor,
      cost: reassignmentOf(inPoints, assignment, moves).cost,
      score: scoreOf(cohort, mentee, mentor),
      level: levelOf(cohort, mentee, mentor),
      moves: moves.filter((move) => move.mentee !== mentee),
      displaced: others(displaced),
      admitted: others(admitted),
      unguaranteed: keptBefore - guaranteedPlaces(problem, moved(assignment, moves)),
    }))
    .sort(
      (a, b) => a.displaced - a.admitted - (b.displaced - b.admitted) || a.rank - b.rank || b.score - a.score,
    )
    .map(({ rank: _, ...priced }) => priced);
}
