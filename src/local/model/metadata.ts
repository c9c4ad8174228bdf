import type { Axis } from "./a1.ts";

/** A text that nobody sees, hung by a script on the spreadsheet, on a sheet, or on one row or column of a sheet. */
export interface Metadata {
  id: number;
  key: string;
  /** Null where it was given none. */
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
  /** The row or column that bears it, and that it follows; absent for the whole. */
  line?: { axis: Axis; index: number };
}

/** Ids that no entry of `taken` bears. */
export function freeMetadataId(taken: readonly Metadata[]): number {
  for (;;) {
    const id = Math.floor(Math.random() * 2_000_000_000) + 1;
    if (!taken.some((entry) => entry.id === id)) return id;
  }
}
