import { isSaid } from "../tabs/table.ts";
import { type Cohort, allowedMentors } from "../cohort/cohort.ts";
import { type Loads, loadsOf } from "./loads.ts";
import {
  type EditedRow,
  type Meant,
  type ReadRow,
  isDyad,
  proposalOf,
  readRows,
  readStatus,
} from "./read-rows.ts";
import type { Person } from "../people/person.ts";
import { isStandInKey } from "../people/stand-in-key.ts";
import { type WithoutMentor, explainUnplaced } from "./no-seat.ts";
import type { Kept } from "./kept.ts";
import { cellsOf, dyadRow, unplacedRow } from "./row.ts";
import type { SheetRow, Status } from "./sheet.ts";
import { readChecked } from "./checked.ts";
import type { DyadWords } from "./words.ts";

export type { EditedRow };

/** Why a mentee has no mentor in the tab as it is, and below what would help what the run said of it, which is its own. */
function explain(
  cohort: Cohort,
  words: DyadWords,
  { mentee, row }: { readonly mentee: number; readonly row: EditedRow },
  loads: Loads,
): WithoutMentor {
  const without = explainUnplaced(cohort, words, mentee, {
    possible: allowedMentors(cohort, mentee),
    hasSeat: (mentor) => loads.mentor(mentor) < (cohort.mentors[mentor]?.capacity ?? 0),
  });
  const isSameMentee = readChecked(row.checked)?.mentee.trim() === row.mentee;
  const ofTheRun = row.watch.split("\n").filter((line) => isSameMentee && line.startsWith(words.atTheRun));
  return { ...without, help: [without.help, ...ofTheRun].filter(isSaid).join("\n") };
}

/** A row in which a name is nobody's, which is said, unless it stands in for somebody who was forgotten. */
function unrecognisedRow(cohort: Cohort, words: DyadWords, { row, mentee, mentor }: ReadRow): SheetRow {
  const checked = readChecked(row.checked);
  const texts: string[] = [];
  // Whoever takes no part for now is still the person of the key, until somebody writes another name.
  const keyOf = (
    who: Meant,
    people: readonly Person[],
    text: string,
    key: string,
    before?: string,
  ): string => {
    if (typeof who === "number") return people[who]?.key ?? "";
    const kept = before === text ? key : "";
    if (who !== "nobody" && !isStandInKey(kept)) texts.push(words.notRecognised(text));
    return kept;
  };
  const menteeKey = keyOf(mentee, cohort.mentees, row.mentee, row.menteeKey, checked?.mentee);
  const mentorKey = keyOf(mentor, cohort.mentors, row.mentor, row.mentorKey, checked?.mentor);
  return {
    cells: cellsOf({ ...row, ...row.kept, watch: texts.join("\n"), menteeKey, mentorKey }),
    level: texts.length > 0 ? "unknown" : "ok",
    note: "",
    choices: [],
  };
}

/** Who would be named as having decided now, for a decision that has no name and date yet. */
export interface Decider {
  /** Asked for at such a decision alone. */
  readonly by: string;
  /** `2026-02-15`. */
  readonly on: string;
}

/** A decision gets who took it and when, unless the row says so; where it was taken back since, these go with it. */
function decided(
  { kept, checked }: EditedRow,
  status: Status | null,
  statusOf: ReturnType<typeof readStatus>,
  decider: Decider,
): Kept {
  const isDecision = (of: Status | null): boolean => of === "confirmed" || of === "refused";
  if (isDecision(status))
    return kept.decidedOn === "" ? { ...kept, decidedBy: decider.by, decidedOn: decider.on } : kept;
  const isOpen = status !== null && status !== "locked";
  const isTakenBack = isOpen && isDecision(statusOf(readChecked(checked)?.status ?? ""));
  return isTakenBack ? { ...kept, decidedBy: "", decidedOn: "" } : kept;
}

/** The status of a row after an edit: choosing a mentor makes a dyad, emptying the cell undoes it; other words stay. */
function statusAfter({ row, mentor, status }: ReadRow, { statuses }: DyadWords): string {
  if (mentor === "nobody") return status === null && row.status !== "" ? row.status : statuses.toPlace;
  return row.status === "" || status === "toPlace" ? statuses.proposed : row.status;
}

/**
 * Checks every row of a dyads tab from scratch: score, rank, reasons, what to watch, capacity, people used twice.
 * What people wrote is kept; a decision is never changed, a conflict never blocks, it is marked. A decision without a
 * date gets the name and date of `decider`. The rows come back in the order given, whatever it is.
 */
export function recheck(
  cohort: Cohort,
  words: DyadWords,
  rows: readonly EditedRow[],
  decider: Decider,
): SheetRow[] {
  const readings = readRows(cohort, words, rows);
  const statusOf = readStatus(words);
  const loads = loadsOf(readings.filter(isDyad));
  return readings.map((reading) => {
    const { mentee, mentor, row } = reading;
    if (typeof mentee !== "number" || mentor === "unrecognised")
      return unrecognisedRow(cohort, words, reading);
    const status = statusAfter(reading, words);
    const kept = decided(row, statusOf(status), statusOf, decider);
    const proposal = proposalOf(reading, cohort);
    if (mentor === "nobody") {
      const without = explain(cohort, words, { mentee, row }, loads);
      return unplacedRow(cohort, words, { mentee, status, without, loads, kept, proposal });
    }
    return dyadRow(cohort, words, { mentee, mentor, status, loads, kept, proposal });
  });
}
