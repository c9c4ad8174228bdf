import { fold } from "../people/fold.ts";
import { type EditedRow, readStatus, rowWeight } from "./read-rows.ts";
import type { DyadsTab } from "./read-tab.ts";
import type { Kept } from "./row.ts";
import type { Status } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

/** What a person decided or wrote in the rows of a mentee in an earlier dyads tab. */
export interface Earlier {
  /** As the cell showed it, and its hidden key; `""` for none. */
  readonly mentor: string;
  readonly mentorKey: string;
  readonly status: Status | null;
  /** The notes of all rows of this mentee; the decision of the row that counts. */
  readonly kept: Kept;
}

/** What people did in an earlier dyads tab and a new run keeps. People are named as the cells showed them. */
export interface CarriedOver {
  readonly tab: string;
  /** Pairs `[mentee, mentor]`: locked or confirmed by a person, and refused by one, there or in a tab before. */
  readonly locked: string[][];
  readonly refused: string[][];
  /** What stood in the rows of a mentee, known by their key, in a row without one by their label; null for no row. */
  rowOf(mentee: { readonly key: string; readonly label: string }): Earlier | null;
}

/** The rows of each mentee as one: the most decided counts, no note is lost. */
function gathered(rows: readonly { readonly row: EditedRow; readonly status: Status | null }[]): Earlier {
  const weight = (reading: (typeof rows)[number]): number =>
    rowWeight(reading.status, reading.row.mentor !== "");
  const counting = rows.reduce((best, reading) => (weight(reading) > weight(best) ? reading : best));
  const { mentor, mentorKey, kept } = counting.row;
  const notes = new Set(rows.map(({ row }) => row.kept.note).filter((note) => note !== ""));
  return { mentor, mentorKey, status: counting.status, kept: { ...kept, note: [...notes].join("\n") } };
}

/**
 * Takes from a dyads tab what a new run must respect: locked and confirmed dyads stay, refused pairs are not proposed
 * again, also those that its own run had to respect already, and notes travel.
 */
export function carryOver({ rows, settings }: DyadsTab, tab: string, words: DyadWords): CarriedOver {
  const statusOf = readStatus(words);
  const readings = rows.map((row) => ({ row, status: statusOf(row.status) }));
  const pairs = (those: readonly (Status | null)[]): string[][] =>
    readings
      .filter(({ row, status }) => row.mentee !== "" && row.mentor !== "" && those.includes(status))
      .map(({ row }) => [row.mentee, row.mentor]);

  const byMentee = new Map<string, typeof readings>();
  for (const reading of readings) {
    const key = reading.row.menteeKey === "" ? fold(reading.row.mentee) : reading.row.menteeKey;
    byMentee.set(key, [...(byMentee.get(key) ?? []), reading]);
  }
  return {
    tab,
    locked: pairs(["locked", "confirmed"]),
    refused: [...pairs(["refused"]), ...settings.decisions.refused],
    rowOf: ({ key, label }) => {
      const those = [...(byMentee.get(key) ?? []), ...(byMentee.get(fold(label)) ?? [])];
      return those.length === 0 ? null : gathered(those);
    },
  };
}
