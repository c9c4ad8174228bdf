import { type Cohort, allowedMentors } from "../cohort/cohort.ts";
import { type EditedRow, type Meant, type ReadRow, readRows, tally } from "./read-rows.ts";
import { removedMentors } from "./reasons.ts";
import { type Kept, dyadRow, unplacedRow } from "./row.ts";
import { COLUMNS, type SheetRow, type Status } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

export type { EditedRow };

const MOST_NAMES = 3;

/** Why a mentee has no mentor in the tab as it stands, and who could take them. */
function explain(
  cohort: Cohort,
  words: DyadWords,
  mentee: number,
  loads: ReadonlyMap<Meant, number>,
): string {
  const allowed = allowedMentors(cohort, mentee);
  if (allowed.length === 0) return words.noAllowedMentor(removedMentors(cohort, mentee));
  const names = (mentors: readonly number[]): string[] =>
    mentors.slice(0, MOST_NAMES).map((mentor) => cohort.mentorLabels[mentor] ?? "");
  const free = allowed.filter((mentor) => (loads.get(mentor) ?? 0) < (cohort.mentors[mentor]?.capacity ?? 0));
  return free.length > 0 ? words.freeSeats(names(free)) : words.mentorsFull(allowed.length, names(allowed));
}

function unrecognisedRow(cohort: Cohort, words: DyadWords, { row, mentee, mentor }: ReadRow): SheetRow {
  const unknown = [mentee === "unrecognised" ? row.mentee : "", mentor === "unrecognised" ? row.mentor : ""];
  const texts = unknown.filter((text) => text !== "").map((text) => words.notRecognised(text));
  const values: Partial<Record<string, string | number>> = {
    status: row.status,
    mentee: row.mentee,
    mentor: row.mentor,
    watch: texts.join("\n"),
    ...row.kept,
    menteeKey: typeof mentee === "number" ? (cohort.mentees[mentee]?.key ?? "") : "",
    mentorKey: typeof mentor === "number" ? (cohort.mentors[mentor]?.key ?? "") : "",
  };
  return {
    cells: COLUMNS.map((name) => values[name] ?? ""),
    level: texts.length > 0 ? "unknown" : "ok",
    note: "",
    choices: [],
  };
}

/** Who would be named as having decided now, for a decision that has no name and date yet. */
export interface Decider {
  readonly by: string;
  /** `2026-02-15`. */
  readonly on: string;
}

/** A decision keeps who took it and when; what is no decision has neither. */
function decided(kept: Kept, status: Status, { by, on }: Decider): Kept {
  if (status !== "confirmed" && status !== "refused") return { ...kept, decidedBy: "", decidedOn: "" };
  return kept.decidedOn === "" ? { ...kept, decidedBy: by, decidedOn: on } : kept;
}

/** The status of a row after an edit: choosing a mentor makes a dyad, emptying the cell undoes it. */
function statusAfter({ mentor, status }: ReadRow): Status {
  if (mentor === "nobody") return "toPlace";
  return status === null || status === "toPlace" ? "proposed" : status;
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
  const loads = tally(readings, "mentor");
  const places = tally(readings, "mentee");
  return readings.map((reading) => {
    const { mentee, mentor, row } = reading;
    if (typeof mentee !== "number" || mentor === "unrecognised")
      return unrecognisedRow(cohort, words, reading);
    const status = statusAfter(reading);
    const kept = decided(row.kept, status, decider);
    if (mentor === "nobody") {
      return unplacedRow(cohort, words, { mentee, explanation: explain(cohort, words, mentee, loads), kept });
    }
    const uses = { mentor: loads.get(mentor) ?? 0, mentee: places.get(mentee) ?? 0 };
    return dyadRow(cohort, words, { mentee, mentor, status, uses, kept });
  });
}
