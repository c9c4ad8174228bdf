import type { Cohort } from "../dyads/cohort.ts";
import type { Status } from "../dyads/sheet.ts";
import type { Move } from "../matching/index.ts";
import type { PricedMentor, Yardstick } from "./priced.ts";

/** One change of a row of a dyads tab: the row by its mentee, the status, and another mentor where there is one. */
export interface RowChange {
  readonly menteeKey: string;
  /** The label of the mentee, as the cell shows it. */
  readonly mentee: string;
  readonly status: Status;
  /** The label and the key of the mentor; `""` for none; left out to keep the one of the row. */
  readonly mentor?: string;
  readonly mentorKey?: string;
}

/** The row of a mentee with another status, and with another mentor (−1 for none) where one is given. */
export function changeRow(cohort: Cohort, mentee: number, status: Status, mentor?: number): RowChange {
  return {
    menteeKey: cohort.mentees[mentee]?.key ?? "",
    mentee: cohort.menteeLabels[mentee] ?? "",
    status,
    ...(mentor === undefined
      ? {}
      : { mentor: cohort.mentorLabels[mentor] ?? "", mentorKey: cohort.mentors[mentor]?.key ?? "" }),
  };
}

/** The rows of mentees who move, as proposals. */
export function moveRows(cohort: Cohort, moves: readonly Move[]): RowChange[] {
  return moves.map(({ mentee, to }) => changeRow(cohort, mentee, to < 0 ? "toPlace" : "proposed", to));
}

/**
 * Another mentor for a mentee: the new dyad is locked, for a person chose it, and the others move as was told. Where the
 * dyads as they stand are not the best ones the moves were told of other dyads: then nobody else is moved.
 */
export function chooseInstead(
  cohort: Cohort,
  { best }: Yardstick,
  mentee: number,
  { mentor, moves }: PricedMentor,
): RowChange[] {
  return [changeRow(cohort, mentee, "locked", mentor), ...(best ? moveRows(cohort, moves) : [])];
}
