import type { Cell } from "../tabs/table.ts";

/** One row of a response tab in which somebody says who they are. */
export interface Submission {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  /** Seconds; `-Infinity` when not given. */
  readonly time: number;
}
