import { isSaid } from "../tabs/table.ts";
import { isoDate } from "../tabs/iso-day.ts";
import { type ReadRow, rowWeight } from "./read-rows.ts";
import { type Kept, NOTHING_KEPT } from "./kept.ts";
import type { Status } from "./sheet.ts";

/** What a person decided or wrote in the rows of a mentee in an earlier dyads tab. */
export interface Earlier {
  /** −1 for none, and for one who takes no part any more. */
  readonly mentor: number;
  /** As the cell showed them. */
  readonly mentorText: string;
  /** Whether the run of that tab had proposed somebody else in the row, so that what was said of the dyad may be of the other. */
  readonly isOtherMentor: boolean;
  readonly statusText: string;
  /** Null for a text that is no status. */
  readonly status: Status | null;
  /** The row of the tab that counts, from 0 below the header; −1 for one that a tab before kept out of sight. */
  readonly index: number;
  /** The other rows of this mentee in the tab. */
  readonly others: readonly number[];
  /** The notes of all rows of this mentee; the decision of the row that counts. */
  readonly kept: Kept;
}

/** A row of a mentee with what people wrote in it beside the columns of ours. */
export interface MenteeRow {
  readonly reading: ReadRow;
  /** From 0 below the header; −1 for one that is kept out of sight. */
  readonly index: number;
  /** The columns of people's own, a line each. */
  readonly ownLines: readonly string[];
  /** Whether the run proposed another mentor in it. */
  readonly isOtherMentor: boolean;
  /** Whether what it decides counts: of one kept out of sight only where both people are there again. */
  readonly counts: boolean;
}

function heaviest(rows: readonly MenteeRow[]): MenteeRow | undefined {
  const weight = ({ reading: { row, status } }: MenteeRow): number => rowWeight(status, row.mentor !== "");
  return rows.reduce<MenteeRow | undefined>(
    (best, next) => (best === undefined || weight(next) > weight(best) ? next : best),
    undefined,
  );
}

/** The rows of a mentee as one: the most decided counts, what people wrote in any is lost in none. Null for no row. */
export function rowsAsOne(rows: readonly MenteeRow[]): Earlier | null {
  const inTab = heaviest(rows.filter(({ index }) => index >= 0));
  const counting = heaviest(rows.filter(({ counts }) => counts)) ?? inTab;
  const notes = new Set(rows.map(({ reading }) => reading.row.kept.note));
  // The cells of the row that counts go along as they are.
  const others = rows.filter((row) => row !== inTab);
  const lines = new Set(others.flatMap(({ ownLines }) => ownLines));
  for (const line of inTab?.ownLines ?? []) lines.delete(line);
  const note = [...notes, ...lines].filter(isSaid).join("\n");
  if (counting === undefined) return note === "" ? null : { ...NO_DECISION, kept: { ...NOTHING_KEPT, note } };
  const { row, status, mentor } = counting.reading;
  return {
    mentor: typeof mentor === "number" ? mentor : -1,
    mentorText: row.mentor,
    isOtherMentor: counting.isOtherMentor,
    statusText: row.status,
    status,
    index: inTab?.index ?? -1,
    others: others.flatMap(({ index }) => (index < 0 ? [] : [index])),
    kept: { ...row.kept, decidedOn: isoDate(String(row.kept.decidedOn)), note },
  };
}

/** Of a mentee of whom only a note is left. */
const NO_DECISION = {
  mentor: -1,
  ...{ mentorText: "", isOtherMentor: false, statusText: "", status: null, index: -1, others: [] },
};
