import type { Level } from "../links/link.ts";
import type { Language, Settings } from "../programme/settings.ts";

/**
 * The columns of the dyads tab, in order. The keys are hidden: they say who is meant however the tab is sorted. They
 * stand beside the cells that Dyade fills in, so that one write does for all of them.
 */
export const COLUMNS = [
  "status",
  "mentee",
  "mentor",
  "score",
  "rank",
  "why",
  "watch",
  "alternatives",
  "menteeKey",
  "mentorKey",
  "note",
  "decidedBy",
  "decidedOn",
] as const;

export type ColumnName = (typeof COLUMNS)[number];

export const STATUSES = ["proposed", "locked", "confirmed", "refused", "toPlace"] as const;
export type Status = (typeof STATUSES)[number];

/** One row below the header. */
export interface SheetRow {
  /** One value for each of {@link COLUMNS}; blank is `""`. Untrusted text: the host writes it as text. */
  readonly cells: (string | number)[];
  readonly level: Level;
  /** The note of the « to watch » cell: the chain of names. `""` for none. */
  readonly note: string;
  /** Mentors that may be chosen for this mentee, best first, as indices into `mentors`. */
  readonly choices: readonly number[];
}

/** A dyads tab as data. */
export interface DyadsSheet {
  readonly language: Language;
  /** How the name of the tab begins; the host adds the moment. */
  readonly title: string;
  /** Row 1, without the date, which only the host knows. */
  readonly summary: string;
  /** Row 2. */
  readonly headers: string[];
  readonly statuses: string[];
  /** What the mentee and mentor cells may hold: labels unique in each list. */
  readonly mentees: string[];
  readonly mentors: string[];
  readonly rows: readonly SheetRow[];
  /** The complete settings of the run, kept with the tab so that its edits are re-checked as it was made. */
  readonly settings: Settings;
}
