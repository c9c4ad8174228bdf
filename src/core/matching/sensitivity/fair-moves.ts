import { gridOf } from "../model/exact-grid.ts";
import type { Market } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";
import type { EvenMoves } from "./even-moves.ts";

/**
 * For the objective `fair`: no move costs anything at any level, nor in spread. A score that is no level of the proof is one
 * that no fairest assignment has.
 *
 * @param problem at the scale of the proof.
 */
export function evenMovesOfFair(
  problem: Problem,
  market: Market,
  { mentorOf, loads, proof }: Assignment,
): EvenMoves {
  const { mentorCount, scores } = problem;
  const { prices: criteria, range } = proof;
  const { spread } = gridOf(problem, market, range);
  const levels = new Set(criteria.map((criterion) => (criterion.of === "level" ? criterion.level : NaN)));
  const scoreOf = (mentee: number, mentor: number): number =>
    mentor < 0 ? NaN : (scores[mentee * mentorCount + mentor] as number);
  const costAt = (place: number, score: number, mentor: number): number => {
    const criterion = criteria[place];
    if (criterion === undefined || mentor < 0) return 0;
    const isLevel = criterion.of === "level" && criterion.level === score;
    return Number(isLevel) + (criterion.prices[mentor] as number);
  };
  const isEven = (differenceAt: (place: number) => number): boolean =>
    criteria.every((_, place) => differenceAt(place) === 0);
  const seatIsEven = (mentor: number, seat: number): boolean =>
    criteria.every(({ of, prices }) => (prices[mentor] as number) === (of === "spread" ? spread * seat : 0));
  return {
    isAsGoodWith(mentee, mentor) {
      const score = scoreOf(mentee, mentor);
      if (!levels.has(score)) return false;
      const present = mentorOf[mentee] as number;
      const presentScore = scoreOf(mentee, present);
      return isEven((place) => costAt(place, score, mentor) - costAt(place, presentScore, present));
    },
    isAsGoodOutside(mentee) {
      const present = mentorOf[mentee] as number;
      const score = scoreOf(mentee, present);
      return isEven((place) => costAt(place, score, present));
    },
    mayGain: (mentor) => seatIsEven(mentor, loads[mentor] as number),
    mayLose: (mentor) => seatIsEven(mentor, (loads[mentor] as number) - 1),
  };
}
