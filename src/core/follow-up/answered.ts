import type { Day } from "./calendar.ts";

/** Who gave an answer of the weeks after, about whom, and when. */
export interface Answered {
  readonly tab: string;
  /** As a person counts: the header is row 1. */
  readonly row: number;
  readonly name: string;
  readonly email: string;
  /** The other person, as written; `""` when not given. */
  readonly partner: string;
  /** In seconds, to find the latest; `-Infinity` when not given. */
  readonly time: number;
  readonly day: Day | null;
  /** When, as written; `""` for a blank cell. */
  readonly stamp: string;
}
