import type { Steps } from "../../steps.ts";
import { toGrid } from "../model/exact-grid.ts";
import type { Group } from "../cardinality/dulmage-mendelsohn.ts";
import { place } from "../accelerate/place.ts";
import type { SolveState } from "./solve-state.ts";
import { placeTight } from "../accelerate/greedy-tight.ts";
import { MarketState } from "../primal-dual/market-state.ts";

/**
 * Solves a group whose seats are short from the scarce side: each mentor looks for as many mentees as it has seats, on
 * a copy of the scores column by column. What a mentor's last mentee is worth to it is, turned round, its price.
 */
export function* letMentorsBid(
  { problem, market, grid, extremes, prices, mentorOf }: SolveState,
  group: Group,
): Steps<void> {
  const { menteeCount, mentorCount } = problem;
  const isOne = new Int32Array(menteeCount).fill(1);
  const state = new MarketState({
    scores: transposed(problem.scores, menteeCount, mentorCount),
    magic: grid.magic,
    bidderCount: mentorCount,
    goods: group.optional,
    seats: isOne,
    spread: 0,
    mentorsBid: true,
  });
  yield 0;
  const newcomers: number[] = [];
  for (const mentor of group.mentors) {
    for (let seat = 0; seat < (market.seats[mentor] as number); seat++) newcomers.push(mentor);
  }
  state.worth.fill(-Infinity);
  const left = placeTight(state, Int32Array.from(newcomers), toGrid(extremes.range.high, grid.magic));
  yield 0;
  yield* place(state, left);
  for (const mentor of group.mentors) {
    prices[mentor] = -(state.worth[mentor] as number);
    for (
      let mentee = state.firstHeld[mentor] as number;
      mentee >= 0;
      mentee = state.nextHeld[mentee] as number
    ) {
      mentorOf[mentee] = mentor;
    }
  }
}

/** The matrix column by column, in blocks that a cache holds. */
function transposed(scores: Float64Array, rows: number, columns: number): Float64Array {
  const BLOCK = 32;
  const turned = new Float64Array(scores.length);
  for (let top = 0; top < rows; top += BLOCK) {
    const bottom = Math.min(rows, top + BLOCK);
    for (let left = 0; left < columns; left += BLOCK) {
      const right = Math.min(columns, left + BLOCK);
      for (let row = top; row < bottom; row++) {
        for (let column = left; column < right; column++) {
          turned[column * rows + row] = scores[row * columns + column] as number;
        }
      }
    }
  }
  return turned;
}
