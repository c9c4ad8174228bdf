import { provenGrid } from "../certificate/score-slack.ts";
import { toGrid } from "../model/exact-grid.ts";
import type { Market } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import type { EvenMoves } from "./even-moves.ts";

/**
 * For the objective `total`: no move loses score − price.
 *
 * @param problem at the scale of the proof. @param even what moves may lose and be even, in score units, and for each mentee
 *   what being without a place is worth at the scale of the proof.
 */
export function evenMovesOfTotal(
  problem: Problem,
  market: Market,
  { mentorOf, loads, proof }: Assignment,
  { tolerance, worth }: { readonly tolerance: number; readonly worth: Float64Array },
): EvenMoves {
  const { mentorCount, scores } = problem;
  const grid = provenGrid(problem, market, proof.range);
  const prices = proof.prices[0]?.prices ?? new Float64Array(mentorCount);
  const even = tolerance * proof.scale;
  const priceOf = (mentor: number): number => prices[mentor] as number;
  const profit = (mentee: number, mentor: number): number =>
    mentor < 0
      ? (worth[mentee] as number)
      : toGrid(scores[mentee * mentorCount + mentor] as number, grid.magic) - priceOf(mentor);
  const profits = Float64Array.from(mentorOf, (mentor, mentee) => profit(mentee, mentor));
  const seatCost = (seat: number): number => grid.spread * seat;
  return {
    isAsGoodWith: (mentee, mentor) => profit(mentee, mentor) >= (profits[mentee] as number) - even,
    isAsGoodOutside: (mentee) => (profits[mentee] as number) <= (worth[mentee] as number) + even,
    mayGain: (mentor) => seatCost(loads[mentor] as number) - priceOf(mentor) <= even,
    mayLose: (mentor) => priceOf(mentor) - seatCost((loads[mentor] as number) - 1) <= even,
  };
}
