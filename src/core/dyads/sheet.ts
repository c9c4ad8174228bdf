import type { Level } from "../links/link.ts";
import type { AbsentRow, RefusedPair } from "./tab/hidden-state.ts";
import type { Language, Settings } from "../programme/settings.ts";

/**
 * The columns of the dyads tab, in order. Those of {@link HIDDEN} say who is meant however the tab is sorted. They stand
 * beside the cells that Dyade fills in, so that one write does for all of them.
 */
export const COLUMNS = [
  "status",
  "mentee",
  "mentor",
  "organisations",
  "agreement",
  "score",
  "note",
  "why",
  "missing",
  "watch",
  "alternatives",
  "rank",
  "menteeKey",
  "mentorKey",
  "proposal",
  "checked",
  "decidedBy",
  "decidedOn",
] as const;

export type ColumnName = (typeof COLUMNS)[number];

/** Those of people, in which Dyade writes single cells only; whose row it is comes first, so that it is found again. */
export const PEOPLES: readonly ColumnName[] = ["mentee", "mentor", "status", "decidedBy", "decidedOn"];

/** Columns that Dyade alone fills in. */
export const OURS = COLUMNS.filter((name) => name !== "note" && !PEOPLES.includes(name));

/**
 * Columns that nobody sees, side by side. `proposal`: the keys of the pair that the run proposed in this row, so that a
 * pair chosen by hand is told from it. `checked`: what stood in the row when it was last checked.
 */
export const HIDDEN = [
  "menteeKey",
  "mentorKey",
  "proposal",
  "checked",
] as const satisfies readonly ColumnName[];

/** Without these a tab cannot be understood. */
export const ESSENTIAL = [
  "status",
  "mentee",
  "mentor",
  "menteeKey",
  "mentorKey",
] as const satisfies readonly ColumnName[];

export const STATUSES = ["proposed", "discuss", "locked", "confirmed", "refused", "toPlace"] as const;
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

/** A column of opinions. */
export interface ReviewCells {
  readonly title: string;
  /** The column of the earlier tab that it takes the place of, from 0; −1 for none. */
  readonly from: number;
  /** One for each of the rows. */
  readonly texts: readonly string[];
}

/** A dyads tab as data. */
export interface DyadsSheet {
  readonly language: Language;
  /** How the name of the tab begins; the host adds the moment. */
  readonly title: string;
  /** The tab as it is, for row 1, without the date, which only the host knows. */
  readonly facts: string;
  /** How it was proposed, beside. */
  readonly provenance: string;
  /** Row 2. */
  readonly headers: string[];
  readonly statuses: string[];
  /** What the cells of {@link ReviewCells} may hold. */
  readonly opinions: string[];
  /** What the mentee and mentor cells may hold: labels unique in each list. */
  readonly mentees: string[];
  readonly mentors: string[];
  readonly rows: readonly SheetRow[];
  /** A column for each of the committee; none where nobody was named. */
  readonly reviews: readonly ReviewCells[];
  /** The complete settings of the run, kept with the tab so that its edits are re-checked as it was made. */
  readonly settings: Settings;
  /** Pairs that people refused, here and before. */
  readonly refused: readonly RefusedPair[];
  /** Rows of people who take no part for now, kept for when they come back. */
  readonly absent: readonly AbsentRow[];
  /** What of an earlier tab goes along; null where there is none. */
  readonly earlier: EarlierCells | null;
}

/** Where things are in a dyads tab, whatever people did to it: columns renamed, moved or added, rows put in above. */
export interface TabLayout {
  /** Where each column is now, from 0; −1 for one that was deleted. */
  readonly at: Readonly<Record<ColumnName, number>>;
  /** Rows above the first mentee. */
  readonly head: number;
  /** The row of the headers, from 0; −1 where it is gone. */
  readonly headerRow: number;
  /** Columns of people's own, from 0, that hold anything. */
  readonly ownColumns: readonly number[];
}

/** The cells of an earlier tab that people filled, coloured or noted beside what Dyade writes anew. */
export interface EarlierCells extends TabLayout {
  readonly sheetId: number;
  /** What the earlier tab held, see `tabMark`. */
  readonly state: string;
  /** For each row of the new tab, the row of the earlier one below its head; −1 for none. */
  readonly rows: readonly number[];
}
