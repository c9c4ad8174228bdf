/** Mentees of whom so many at least are to be placed, if they can be. */
export interface Guarantee {
  /** Rows. Who is named by several guarantees counts for the first of them alone. */
  readonly members: readonly number[];
  /** A whole number ≥ 0. */
  readonly places: number;
}

/** Who may be paired with whom and what it is worth; mentees and mentors are row and column numbers from 0. */
export interface Problem {
  readonly menteeCount: number;
  readonly mentorCount: number;
  /** menteeCount × mentorCount, row-major, any finite numbers; NaN = the pair is not allowed. */
  readonly scores: Float64Array;
  /** Seats of each mentor, whole numbers ≥ 0. */
  readonly capacities: Int32Array;
  /** One number for each mentee: the larger is placed first. Default: all 0. */
  readonly priorities?: Float64Array;
  /** Dyads decided beforehand, each mentee at most once. They are kept whatever the scores and capacities say. */
  readonly locks?: readonly (readonly [mentee: number, mentor: number])[];
  /** `total`: the largest sum of scores. `fair`: the worst dyad as good as possible, then the next (leximin). */
  readonly objective?: "total" | "fair";
  /** The k-th dyad of a mentor costs (k − 1) × spread, ≥ 0. Default 0. */
  readonly spread?: number;
  /** Places kept for some of the mentees, after the number of all who are placed and before the priorities. `total` only. */
  readonly guarantees?: readonly Guarantee[];
}

/** Who meets whom, with the sums the coordinator reads. */
export interface Matching {
  /** For each mentee the mentor, −1 = not placed. */
  readonly mentorOf: Int32Array;
  /** For each mentor the number of dyads, locks included. */
  readonly loads: Int32Array;
  /** Mentees placed, locks included. */
  readonly placed: number;
  /** Plain sum of the scores of all dyads; a locked pair that is not allowed counts 0. */
  readonly total: number;
  /** Score of the worst dyad, `null` without any; a locked pair that is not allowed is left out. */
  readonly minimum: number | null;
}
