import type { Cohort } from "../cohort/cohort.ts";
import type { Programme } from "../reading/read-programme.ts";

/** One reading of a programme: the answers as written, and all that is known of its people. */
export interface Desk {
  readonly programme: Programme;
  /** Indices are those of the rosters of the programme. */
  readonly cohort: Cohort;
}

/** A mentee and a mentor by their indices. */
export type Pair = readonly [mentee: number, mentor: number];
