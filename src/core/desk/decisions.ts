import { checkedText } from "../dyads/checked.ts";
import type { DyadsTab } from "../dyads/tab/read-tab.ts";
import type { DyadWords } from "../dyads/words.ts";
import { fold } from "../people/fold.ts";
import type { Status } from "../dyads/sheet.ts";
import type { CurrentDyads } from "../dyads/current-dyads.ts";
import type { Move } from "../matching/index.ts";

/** One change of a row of a dyads tab: the row by its mentee, the status, and another mentor where there is one. */
export interface RowChange {
  readonly menteeKey: string;
  /** As the cell says it; the label where there is no row yet. */
  readonly mentee: string;
  readonly status: Status;
  /** The label and the key of the mentor; `""` for none; left out to keep the one of the row. */
  readonly mentor?: string;
  readonly mentorKey?: string;
  /** What the row held when it was read, so that nothing is decided of what somebody changed since; left out where there was none. */
  readonly cellsSeen?: string;
  /** Whether the mentor is Dyade's proposal and not one whom a person chose. */
  readonly isProposal?: true;
}

type Rows = Pick<CurrentDyads, "cohort" | "rows" | "rowOf">;

/**
 * The row of a mentee with another status, and with another mentor (−1 for none) where one is given. A refused dyad stays
 * in its row when its mentee gets another mentor, who comes in a new one.
 */
export function changeRow(
  { cohort, rows, rowOf }: Rows,
  mentee: number,
  status: Status,
  mentor?: number,
): RowChange {
  const row = rows[rowOf[mentee] as number]?.row;
  return {
    ...(row === undefined ? {} : { cellsSeen: checkedText(row) }),
    menteeKey: row?.menteeKey ?? cohort.mentees[mentee]?.key ?? "",
    mentee: row?.mentee ?? cohort.menteeLabels[mentee] ?? "",
    status,
    ...(mentor === undefined
      ? {}
      : { mentor: cohort.mentorLabels[mentor] ?? "", mentorKey: cohort.mentors[mentor]?.key ?? "" }),
  };
}

/** The rows of mentees who move, as proposals. */
export function moveRows(rows: Rows, moves: readonly Move[]): RowChange[] {
  return moves.map(({ mentee, to }) => ({
    ...changeRow(rows, mentee, to < 0 ? "toPlace" : "proposed", to),
    isProposal: true,
  }));
}

/** Whether a dyads tab says all that some changes ask for, as it does where they were written and the answer was lost. */
export function areWritten(
  changes: readonly RowChange[],
  { rows }: Pick<DyadsTab, "rows">,
  { statuses }: Pick<DyadWords, "statuses">,
): boolean {
  return changes.every(({ menteeKey, mentee, status, mentor }) =>
    rows.some(
      (row) =>
        row.menteeKey === menteeKey &&
        fold(row.mentee) === fold(mentee) &&
        fold(row.status) === fold(statuses[status]) &&
        (mentor ?? row.mentor) === row.mentor,
    ),
  );
}

/**
 * Another mentor for a mentee: the new dyad is locked, for a person chose it, and the others move as was shown.
 *
 * @param others who move besides; none where the moves shown are those of other dyads than the current ones.
 */
export function chooseInstead(
  rows: Rows,
  mentee: number,
  mentor: number,
  others: readonly Move[],
): RowChange[] {
  return [changeRow(rows, mentee, "locked", mentor), ...moveRows(rows, others)];
}
