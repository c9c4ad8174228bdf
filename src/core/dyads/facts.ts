import { readStatus } from "./read-rows.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "./sheet.ts";
import type { DyadWords, TabFacts } from "./words.ts";

/** What row 1 says of a tab: its dyads, the mentees without one, and the dyads of which something is to be looked at. */
export function factsOf(rows: readonly SheetRow[], words: DyadWords): TabFacts {
  const statusOf = readStatus(words);
  const textOf = ({ cells }: SheetRow, name: ColumnName): string =>
    String(cells[COLUMNS.indexOf(name)] ?? "");
  const menteesIn = (some: readonly SheetRow[]): number =>
    new Set(some.map((row) => textOf(row, "menteeKey") || textOf(row, "mentee"))).size;
  const written = rows.filter((row) => textOf(row, "mentee") !== "");
  const dyads = written.filter(
    (row) => textOf(row, "mentor") !== "" && statusOf(textOf(row, "status")) !== "refused",
  );
  return {
    dyads: dyads.length,
    // Whoever was refused has no mentor either, unless in another row.
    toPlace: menteesIn(written) - menteesIn(dyads),
    toReview: dyads.filter(isToReview).length,
  };
}

/** Whether something is to be looked at in a dyad. */
export function isToReview(row: SheetRow): boolean {
  return row.level !== "ok" || String(row.cells[COLUMNS.indexOf("watch")] ?? "") !== "";
}
