import { fold } from "../people/fold.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { type FindPerson, personFinder } from "../cohort/find-person.ts";
import type { Kept } from "./row.ts";
import { STATUSES, type Status } from "./sheet.ts";
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
export type Meant = number | "nobody" | "unrecognised";

/** A row with the people it means among those who take part now. */
export interface ReadRow {
  readonly row: EditedRow;
  readonly mentee: Meant;
  readonly mentor: Meant;
  /** Null for a text that is no status. */
  readonly status: Status | null;
}

/** The statuses by what a cell of the tab says. */
export function readStatus({ statuses }: DyadWords): (text: string) => Status | null {
  const byText = new Map(STATUSES.map((status) => [fold(statuses[status]), status]));
  return (text) => byText.get(fold(text)) ?? null;
}

/** Who each row means, in the order given. */
export function readRows(cohort: Cohort, words: DyadWords, rows: readonly EditedRow[]): ReadRow[] {
  const [findMentee, findMentor] = [personFinder(cohort.mentees), personFinder(cohort.mentors)];
  const meant = (text: string, find: FindPerson, key: string): Meant =>
    text.trim() === "" ? "nobody" : (find(text, key) ?? "unrecognised");
  const statusOf = readStatus(words);
  return rows.map((row) => ({
    row,
    mentee: meant(row.mentee, findMentee, row.menteeKey),
    mentor: meant(row.mentor, findMentor, row.mentorKey),
    status: statusOf(row.status),
  }));
}

/** A refused dyad takes no seat. */
export function isDyad({ mentee, mentor, status }: ReadRow): boolean {
  return typeof mentee === "number" && typeof mentor === "number" && status !== "refused";
}

/** In how many dyads of the tab each person is. */
export function tally(rows: readonly ReadRow[], who: "mentee" | "mentor"): Map<Meant, number> {
  const counts = new Map<Meant, number>();
  for (const row of rows) if (isDyad(row)) counts.set(row[who], (counts.get(row[who]) ?? 0) + 1);
  return counts;
}

const WEIGHTS: Record<Status, number> = { confirmed: 4, locked: 3, proposed: 2, toPlace: 2, refused: 1 };

/** How much a row says of its mentee: a dyad before a row without one, a decided dyad before a proposed one. */
export function rowWeight(status: Status | null, hasMentor: boolean): number {
  return hasMentor ? WEIGHTS[status ?? "proposed"] : 0;
}
