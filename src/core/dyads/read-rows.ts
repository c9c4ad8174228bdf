import { fold } from "../people/fold.ts";
import type { Cohort } from "../cohort/cohort.ts";
import type { Person } from "../people/person.ts";
import { personFinder } from "../cohort/find-person.ts";
import { readChecked } from "./checked.ts";
import type { Kept } from "./kept.ts";
import { STATUSES, type Status } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

/** A row of the dyads tab as it stands after an edit, whoever wrote in it. */
export interface EditedRow {
  readonly status: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly menteeKey: string;
  readonly mentorKey: string;
  /** The keys of the pair that the run proposed here, see {@link pairKey}; `""` where it proposed none. */
  readonly proposal: string;
  /** What the row held when it was last checked, see `checked.ts`. */
  readonly checked: string;
  /** Whether it still holds that. */
  readonly isVerified: boolean;
  /** What Dyade said to look at when it was last checked. */
  readonly watch: string;
  readonly kept: Kept;
}

/** A pair in one text, by the hidden keys. */
export function pairKey(menteeKey: string, mentorKey: string): string {
  return menteeKey === "" || mentorKey === "" ? "" : `${menteeKey} > ${mentorKey}`;
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

/** What people also write for a status, in either language and of a pair or a person; folded. */
const STATUS_WORDS: Partial<Record<Status, string>> = {
  proposed: "propose proposee proposed",
  locked: "verrouille verrouillee locked",
  confirmed: "confirme confirmee confirmed",
  refused: "refuse refusee refused",
};

/** The statuses by what a cell of the tab says. */
export function readStatus({ statuses }: DyadWords): (text: string) => Status | null {
  const byText = new Map(
    STATUSES.flatMap((status) =>
      [fold(statuses[status]), ...(STATUS_WORDS[status]?.split(" ") ?? [])].map(
        (text) => [text, status] as const,
      ),
    ),
  );
  return (text) => byText.get(fold(text)) ?? null;
}

export type Roster = Pick<Cohort, "mentees" | "mentors">;

/** Finds the person of a cell: by the hidden key where the cell says what was last checked, else by what it says. */
function cellReader(people: readonly Person[]): (text: string, key: string, checked: string | null) => Meant {
  const find = personFinder(people);
  return (text, key, checked) =>
    text === "" ? "nobody" : (find(text, key, checked?.trim() === text) ?? "unrecognised");
}

/**
 * Who each row means, in the order given. A cell that says what it said when it was last checked means the person of its
 * hidden key, whatever that person and others are called since; a cell that somebody changed means whom it names.
 */
export function readRows(
  { mentees, mentors }: Roster,
  words: DyadWords,
  rows: readonly EditedRow[],
): ReadRow[] {
  const [readMentee, readMentor] = [cellReader(mentees), cellReader(mentors)];
  const statusOf = readStatus(words);
  return rows.map((row) => {
    const checked = readChecked(row.checked);
    return {
      row,
      mentee: readMentee(row.mentee, row.menteeKey, checked?.mentee ?? null),
      mentor: readMentor(row.mentor, row.mentorKey, checked?.mentor ?? null),
      status: statusOf(row.status),
    };
  });
}

/** The pair that the run proposed in a row, by the keys that its people have now: an e-mail may have been corrected since. */
export function proposalOf({ row, mentee, mentor }: ReadRow, { mentees, mentors }: Roster): string {
  const checked = readChecked(row.checked);
  const isAsProposed =
    pairKey(row.menteeKey, row.mentorKey) === row.proposal &&
    checked?.mentee.trim() === row.mentee &&
    checked.mentor.trim() === row.mentor;
  if (!isAsProposed || typeof mentee !== "number" || typeof mentor !== "number") return row.proposal;
  return pairKey(mentees[mentee]?.key ?? "", mentors[mentor]?.key ?? "");
}

/** A row of two people who are found and who were not refused: what takes a seat. */
export function isDyad(row: ReadRow): row is ReadRow & { readonly mentee: number; readonly mentor: number } {
  return typeof row.mentee === "number" && typeof row.mentor === "number" && row.status !== "refused";
}

const WEIGHTS: Record<Status, number> = {
  confirmed: 4,
  locked: 3,
  proposed: 2,
  discuss: 2,
  toPlace: 2,
  refused: 1,
};

/** How much a row says of its mentee: a dyad before a row without one, a decided dyad before a proposed one. */
export function rowWeight(status: Status | null, hasMentor: boolean): number {
  return hasMentor ? WEIGHTS[status ?? "proposed"] : 0;
}
