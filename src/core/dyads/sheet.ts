import * as z from "zod/mini";
import { settingsFile } from "../programme/settings.ts";

/**
 * The columns of the dyads tab, in order. The keys are hidden: they tell who is meant however the tab is sorted. They
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

const sheetRow = z.object({
  /** One value for each of {@link COLUMNS}; blank is `""`. Untrusted text: the host writes it as text. */
  cells: z.array(z.union([z.string(), z.number()])),
  level: z.literal(["ok", "unknown", "caution", "conflict"]),
  /** The note of the « to watch » cell: the chain of names. `""` for none. */
  note: z.string(),
  /** Mentors that may be chosen for this mentee, best first, as indices into `mentors`. */
  choices: z.array(z.number()),
});

/** A dyads tab as data: all that a host needs to write it in one go. */
export const dyadsSheet = z.object({
  language: z.literal(["fr", "en"]),
  /** How the name of the tab begins; the host adds the moment. */
  title: z.string(),
  /** Row 1, without the date, which only the host knows. */
  summary: z.string(),
  /** Row 2. */
  headers: z.array(z.string()),
  statuses: z.array(z.string()),
  /** What the mentee and mentor cells may hold: labels unique in each list. */
  mentees: z.array(z.string()),
  mentors: z.array(z.string()),
  rows: z.array(sheetRow),
  /** The complete settings of the run, kept with the tab so that its edits are re-checked as it was made. */
  settings: settingsFile,
});

export type SheetRow = z.infer<typeof sheetRow>;
export type DyadsSheet = z.infer<typeof dyadsSheet>;
