import { toGrid } from "../model/exact-grid.ts";
import type { Market } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import { outsideOf } from "./guarantee-slack.ts";
import type { Assignment } from "../model/proof.ts";
import { provenGrid } from "./score-slack.ts";

/**
 * What rounding to a coarse grid may have hidden from a proof; 0 where it cannot matter. Rounding changes an exchange
 * by at most one step. An exchange that loses on the grid loses a step at least, so it wins nothing in truth; only one
 * that is even on the grid, and of which a score was rounded, might win up to a step. A rounded spread is off by half a
 * step at most, once for each dyad that a mentor has before another. The fair objective rounds no score.
 */
export function hiddenByRounding(problem: Problem, market: Market, { mentorOf, proof }: Assignment): number {
  const { mentorCount, scores } = problem;
  const { step, magic, isSpreadRounded } = provenGrid(problem, market, proof.range);
  if (isSpreadRounded) return market.free.length * step * ((1 + market.largestLoad) / 2);
  if (problem.objective === "fair" || !isAnyRounded(scores, magic)) return 0;
  const [criterion] = proof.prices;
  const outside = outsideOf(problem, market, { mentorOf }, proof);
  return market.free.filter(hidesEvenExchange).length * step;

  function hidesEvenExchange(mentee: number): boolean {
    const prices = criterion?.prices ?? new Float64Array(mentorCount);
    const row = scores.subarray(mentee * mentorCount, (mentee + 1) * mentorCount);
    const ownMentor = mentorOf[mentee] as number;
    const ownScore = ownMentor < 0 ? 0 : (row[ownMentor] as number);
    const worth =
      ownMentor < 0 ? (outside?.worth[mentee] ?? 0) : toGrid(ownScore, magic) - (prices[ownMentor] as number);
    return row.some((score, mentor) => {
      if (mentor === ownMentor || market.seats[mentor] === 0) return false;
      const isEven = toGrid(score, magic) - (prices[mentor] as number) === worth;
      return isEven && (isRounded(score, magic) || isRounded(ownScore, magic));
    });
  }
}

function isAnyRounded(scores: Float64Array, magic: number): boolean {
  for (let pair = 0; pair < scores.length; pair++) {
    if (isRounded(scores[pair] as number, magic)) return true;
  }
  return false;
}

function isRounded(score: number, magic: number): boolean {
  return toGrid(score, magic) !== score && !Number.isNaN(score);
}
