import type { Steps } from "../../steps.ts";
import type { Grid } from "../model/exact-grid.ts";
import { gridOf } from "../model/exact-grid.ts";
import { priorityOf } from "../cardinality/dulmage-mendelsohn.ts";
import type { Market } from "../model/market.ts";
import type { Matching, Problem } from "../model/problem.ts";
import type { Prices, Proof } from "../model/proof.ts";
import { SLICE } from "../model/slice.ts";
import { readScoreExtremes } from "../model/score-range.ts";

/**
 * Whether the prices of all levels, read one after the other as one long number, prove that no matching is fairer and,
 * among the equally fair, none is better spread.
 */
export function* isFairest(
  problem: Problem,
  market: Market,
  matching: Matching,
  { prices: criteria, soldOutAt, resolution }: Proof,
): Steps<boolean> {
  const levels = levelOrder(criteria);
  const grid = gridOf(problem, market, readScoreExtremes(problem).range);
  if (!levels || grid.step !== resolution) return false;
  return (
    seatsAreRight(market, grid, matching, criteria, soldOutAt) &&
    (yield* menteesAreRight(problem, market, matching, criteria, levels, soldOutAt))
  );
}

/** Place of each level in the order; `undefined` if the levels do not rise or the spread is not last. */
function levelOrder(criteria: readonly Prices[]): Map<number, number> | undefined {
  const levels = new Map<number, number>();
  let last = -Infinity;
  for (const [place, criterion] of criteria.slice(0, -1).entries()) {
    if (criterion.of !== "level" || !(criterion.level > last)) return undefined;
    last = criterion.level;
    levels.set(last, place);
  }
  return criteria[criteria.length - 1]?.of === "spread" ? levels : undefined;
}

function seatsAreRight(
  market: Market,
  grid: Grid,
  { loads }: Matching,
  criteria: readonly Prices[],
  soldOutAt: Float64Array,
): boolean {
  return market.seats.every((seats, mentor) => {
    const locked = market.locked[mentor] as number;
    const load = loads[mentor] as number;
    const free = load < locked + seats;
    if (soldOutAt[mentor] !== -Infinity) return !free;
    const price = (place: number) => criteria[place]?.prices[mentor] as number;
    const against = (seat: number) => {
      for (const [place, { of }] of criteria.entries()) {
        const worth = price(place) - (of === "spread" ? grid.spread * seat : 0);
        if (worth !== 0) return worth;
      }
      return 0;
    };
    return (!free || against(load) <= 0) && (load === locked || against(load - 1) >= 0);
  });
}

function* menteesAreRight(
  problem: Problem,
  market: Market,
  { mentorOf }: Matching,
  criteria: readonly Prices[],
  levels: Map<number, number>,
  soldOutAt: Float64Array,
): Steps<boolean> {
  const { mentorCount, scores } = problem;
  const scoreAt = (mentee: number, mentor: number) => scores[mentee * mentorCount + mentor] as number;
  const costAt = (place: number, score: number, mentor: number) => {
    const criterion = criteria[place] as Prices;
    return (
      (criterion.of === "level" && criterion.level === score ? 1 : 0) + (criterion.prices[mentor] as number)
    );
  };
  /** Criterion at which a score between two levels costs more than any of them. */
  const gapBefore = (score: number) =>
    levels.get(score) === undefined
      ? criteria.findIndex((criterion) => criterion.of !== "level" || criterion.level > score)
      : -1;
  const isRight = (mentee: number) => {
    const ownMentor = mentorOf[mentee] as number;
    const priority = priorityOf(problem, mentee);
    const level = ownMentor < 0 ? priority : (soldOutAt[ownMentor] as number);
    if (level > priority) return false;
    const ownScore = ownMentor < 0 ? NaN : scoreAt(mentee, ownMentor);
    if (ownMentor >= 0 && !levels.has(ownScore)) return false;
    const worth = (place: number) => (ownMentor < 0 ? 0 : costAt(place, ownScore, ownMentor));
    if (level === priority && firstSign(criteria.length, worth) > 0) return false;
    for (let mentor = 0; mentor < mentorCount; mentor++) {
      const score = scoreAt(mentee, mentor);
      if (Number.isNaN(score) || market.seats[mentor] === 0) continue;
      const other = soldOutAt[mentor] as number;
      if (other < level) return false;
      if (other > level) continue;
      const gap = gapBefore(score);
      const end = gap < 0 ? criteria.length : gap;
      if (firstSign(end, (place) => costAt(place, score, mentor) - worth(place)) < 0) return false;
    }
    return true;
  };
  const slice = Math.max(1, Math.ceil(SLICE / mentorCount));
  for (const [index, mentee] of market.free.entries()) {
    if (!isRight(mentee)) return false;
    if (index % slice === slice - 1) yield index / market.free.length;
  }
  return true;
}

/** The first of the values that is not 0, or 0. */
function firstSign(count: number, value: (place: number) => number): number {
  for (let place = 0; place < count; place++) {
    const here = value(place);
    if (here !== 0) return here;
  }
  return 0;
}
