import { type Table, cellText } from "../../tabs/table.ts";
import { firstRows } from "../../tabs/tab-kinds.ts";
import type { Language } from "../../programme/settings.ts";
import type { DyadWords } from "../words.ts";

/** Where a dyads tab says how its run was made, counted from 0, and the text as the cell holds it. */
export interface Provenance {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Finds the cell of the first rows that says how the run was made, in either language; null where people took it away. */
export function findProvenance(
  rows: Table["rows"],
  wordsOf: (language: Language) => Pick<DyadWords, "atTheRun">,
): Provenance | null {
  const begins = (["fr", "en"] as const).map((language) => wordsOf(language).atTheRun);
  for (const cells of firstRows(rows)) {
    const column = cells.findIndex((cell) =>
      begins.some((beginning) => cellText(cell).startsWith(beginning)),
    );
    if (column >= 0) return { row: rows.indexOf(cells), column, text: cellText(cells[column]) };
  }
  return null;
}
