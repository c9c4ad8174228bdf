import type { Steps } from "../steps.ts";
import type { Grid } from "./grid.ts";
import { onGrid } from "./grid.ts";
import type { Group } from "./groups.ts";
import type { Market } from "./market.ts";
import { place } from "./place.ts";
import type { Problem } from "./problem.ts";
import { startPrices } from "./start-prices.ts";
import type { Survey } from "./survey.ts";
import { takeTheBest } from "./take-the-best.ts";
import { Trade } from "./trade.ts";

/** The mentors bid on a copy of the scores, column by column; above so many pairs that copy is not made. */
const LARGEST_COPY = 2 ** 23;

/** Everything a group is solved from, and where its result goes. */
export interface Run {
  readonly problem: Problem;
  readonly market: Market;
  readonly grid: Grid;
  readonly survey: Survey;
  /** Dual price of each mentor, relative to staying out where the mentor is sold out. */
  readonly prices: Float64Array;
  readonly mentorOf: Int32Array;
}

/** The largest Σ score − spread terms within a group. */
export function* solveGroup(run: Run, group: Group): Steps<void> {
  const { scores } = run.problem;
  const short = group.soldOutAt > -Infinity;
  const mentorsBid = short && group.certain.length === 0 && scores.length <= LARGEST_COPY;
  yield* mentorsBid ? letMentorsBid(run, group) : letMenteesBid(run, group);
}

function* letMenteesBid({ problem, market, grid, survey, prices, mentorOf }: Run, group: Group): Steps<void> {
  const { seats, locked } = market;
  const mentees = Int32Array.from([...group.certain, ...group.optional]);
  const short = group.soldOutAt > -Infinity;
  const seatCount = group.mentors.reduce((sum, mentor) => sum + (seats[mentor] as number), 0);
  // Where every seat is filled, all assignments have the same spread term.
  const allFilled = short || seatCount === mentees.length;
  const trade = new Trade({
    scores: problem.scores,
    magic: grid.magic,
    bidderCount: problem.menteeCount,
    goods: group.mentors,
    seats,
    spread: allFilled ? 0 : grid.spread,
    mentorsBid: false,
  });
  for (const mentee of group.optional) trade.stayOut[mentee] = grid.stayOut;
  for (const mentor of group.mentors) {
    const cost = onGrid(trade.spread * (locked[mentor] as number), grid);
    trade.seatCost[mentor] = cost;
    trade.price[mentor] = cost;
  }
  const best =
    seatCount === mentees.length ? startPrices(trade, survey.best) : onGrid(survey.range.high, grid);
  if (trade.spread > 0) yield* place(trade, mentees);
  else {
    const { low, high } = survey.range;
    yield* place(trade, takeTheBest(trade, mentees, best), short ? undefined : high - low);
  }
  const level = short ? grid.stayOut : allFilled ? -dearestSeat(trade, group, market, grid) : 0;
  for (const mentor of group.mentors) {
    prices[mentor] = (trade.price[mentor] as number) - level;
    for (let mentee = trade.firstOf[mentor] as number; mentee >= 0; mentee = trade.nextOf[mentee] as number) {
      mentorOf[mentee] = mentor;
    }
  }
}

/** What all prices must rise by so that every one pays for its mentor's last seat. */
function dearestSeat(trade: Trade, group: Group, { seats, locked }: Market, grid: Grid): number {
  return group.mentors.reduce((dearest, mentor) => {
    const last = grid.spread * ((locked[mentor] as number) + (seats[mentor] as number) - 1);
    return Math.max(dearest, last - (trade.price[mentor] as number));
  }, 0);
}

function* letMentorsBid({ problem, market, grid, survey, prices, mentorOf }: Run, group: Group): Steps<void> {
  const { menteeCount, mentorCount } = problem;
  const isOne = new Int32Array(menteeCount).fill(1);
  const trade = new Trade({
    scores: transposed(problem.scores, menteeCount, mentorCount),
    magic: grid.magic,
    bidderCount: mentorCount,
    goods: group.optional,
    seats: isOne,
    spread: 0,
    mentorsBid: true,
  });
  const newcomers: number[] = [];
  for (const mentor of group.mentors) {
    for (let seat = 0; seat < (market.seats[mentor] as number); seat++) newcomers.push(mentor);
  }
  trade.worth.fill(-Infinity);
  yield* place(trade, takeTheBest(trade, Int32Array.from(newcomers), onGrid(survey.range.high, grid)));
  for (const mentor of group.mentors) {
    prices[mentor] = -(trade.worth[mentor] as number);
    for (
      let mentee = trade.firstHeld[mentor] as number;
      mentee >= 0;
      mentee = trade.nextHeld[mentee] as number
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
