import type { Steps } from "../../steps.ts";
import type { Grid } from "../model/exact-grid.ts";
import type { Group } from "../cardinality/dulmage-mendelsohn.ts";
import type { Market } from "../model/market.ts";
import { letMenteesBid } from "./mentees-bid.ts";
import { letMentorsBid } from "./mentors-bid.ts";
import type { Problem } from "../model/problem.ts";
import type { Start } from "../model/warm-start.ts";
import type { Survey } from "../model/score-range.ts";

/** The mentors bid on a copy of the scores; above so many pairs that copy is not made. */
export const LARGEST_COPY = 2 ** 23;

/** Everything a group is solved from, and where its result goes. */
export interface Run {
  readonly problem: Problem;
  readonly market: Market;
  readonly grid: Grid;
  readonly survey: Survey;
  /** Dual price of each mentor, relative to staying out where the mentor is sold out. */
  readonly prices: Float64Array;
  readonly mentorOf: Int32Array;
  readonly start?: Start;
}

/** The largest Σ score − spread terms within a group. */
export function* solveGroup(run: Run, group: Group): Steps<void> {
  const { scores } = run.problem;
  const short = group.soldOutAt > -Infinity;
  const mentorsBid = short && !run.start && group.certain.length === 0 && scores.length <= LARGEST_COPY;
  yield* mentorsBid ? letMentorsBid(run, group) : letMenteesBid(run, group);
}
