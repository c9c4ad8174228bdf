import type { Grid } from "../model/exact-grid.ts";
import type { Market } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import type { ScoreExtremes } from "../model/score-range.ts";
import type { WarmStart } from "../model/warm-start.ts";

/** Everything a group is solved from, and where its result goes. */
export interface SolveState {
  readonly problem: Problem;
  readonly market: Market;
  readonly grid: Grid;
  readonly extremes: ScoreExtremes;
  /** Dual price of each mentor, relative to staying out where the mentor is sold out. */
  readonly prices: Float64Array;
  readonly mentorOf: Int32Array;
  readonly start?: WarmStart;
}
