import { fold } from "../people/fold.ts";
import type { Person } from "../people/person.ts";
import { type Cohort, allowedMentors } from "./cohort.ts";
import { removedMentors } from "./reasons.ts";
import { type Kept, dyadRow, unplacedRow } from "./row.ts";
import { COLUMNS, STATUSES, type SheetRow, type Status } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

/** A row of the dyads tab as it stands after an edit, whoever wrote in it. */
export interface EditedRow {
  readonly status: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly menteeKey: string;
  readonly mentorKey: string;
  readonly kept: Kept;
}

/** Who a cell means: a person, nobody, or a name that is nobody's. */
type Meant = number | "nobody" | "unrecognised";

/** Finds people by what a cell shows, by a name or an e-mail typed by hand, and by the hidden key where these are many. */
function finder(people: readonly Person[], shown: readonly string[]): (text: string, key: string) => Meant {
  const byText = new Map<string, number[]>();
  people.forEach(({ name, email }, index) => {
    for (const text of new Set([fold(shown[index] ?? ""), fold(name), fold(email)])) {
      if (text !== "") byText.set(text, [...(byText.get(text) ?? []), index]);
    }
  });
  return (text, key) => {
    if (text.trim() === "") return "nobody";
    const found = byText.get(fold(text)) ?? [];
    const keyed = found.find((index) => people[index]?.key === key);
    return keyed ?? (found.length === 1 ? (found[0] ?? "unrecognised") : "unrecognised");
  };
}

interface Read {
  readonly row: EditedRow;
  readonly mentee: Meant;
  readonly mentor: Meant;
  readonly status: Status | null;
}

/** A refused dyad takes no seat. */
function isDyad({ mentee, mentor, status }: Read): boolean {
  return typeof mentee === "number" && typeof mentor === "number" && status !== "refused";
}

function tally(rows: readonly Read[], who: "mentee" | "mentor"): Map<Meant, number> {
  const counts = new Map<Meant, number>();
  for (const row of rows) if (isDyad(row)) counts.set(row[who], (counts.get(row[who]) ?? 0) + 1);
  return counts;
}

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

function unrecognisedRow(words: DyadWords, { row, mentee, mentor }: Read): SheetRow {
  const unknown = [mentee === "unrecognised" ? row.mentee : "", mentor === "unrecognised" ? row.mentor : ""];
  const texts = unknown.filter((text) => text !== "").map((text) => words.notRecognised(text));
  const values: Partial<Record<string, string | number>> = {
    status: row.status,
    mentee: row.mentee,
    mentor: row.mentor,
    watch: texts.join("\n"),
    ...row.kept,
  };
  return {
    cells: COLUMNS.map((name) => values[name] ?? ""),
    level: texts.length > 0 ? "unknown" : "ok",
    note: "",
    choices: [],
  };
}

/** Who would be told as having decided now, for a decision that has no name and date yet. */
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
function statusAfter({ mentor, status }: Read): Status {
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
  const findMentee = finder(cohort.mentees, cohort.menteeLabels);
  const findMentor = finder(cohort.mentors, cohort.mentorLabels);
  const statuses = new Map(STATUSES.map((status) => [fold(words.statuses[status]), status]));
  const read = rows.map((row): Read => ({
    row,
    mentee: findMentee(row.mentee, row.menteeKey),
    mentor: findMentor(row.mentor, row.mentorKey),
    status: statuses.get(fold(row.status)) ?? null,
  }));
  const loads = tally(read, "mentor");
  const places = tally(read, "mentee");
  return read.map((one) => {
    const { mentee, mentor, row } = one;
    if (typeof mentee !== "number" || mentor === "unrecognised") return unrecognisedRow(words, one);
    const status = statusAfter(one);
    const kept = decided(row.kept, status, decider);
    if (mentor === "nobody") {
      return unplacedRow(cohort, words, { mentee, explanation: explain(cohort, words, mentee, loads), kept });
    }
    const uses = { mentor: loads.get(mentor) ?? 0, mentee: places.get(mentee) ?? 0 };
    return dyadRow(cohort, words, { mentee, mentor, status, uses, kept });
  });
}
