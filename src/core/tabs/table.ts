import type * as z from "zod/mini";
import type { cell } from "./cell-schema.ts";
import type { table } from "./table-schema.ts";

/** A cell as a host reads it: blank is `""`; dates are ISO strings (`2026-02-15T18:07:38`) in the spreadsheet's time zone. */
export type Cell = z.infer<typeof cell>;

/** A tab as a host reads it. */
export type Table = z.infer<typeof table>;

/** The text of a cell, trimmed; `""` where there is nothing but white space. */
export function cellText(value: Cell | undefined): string {
  return value === undefined ? "" : String(value).trim();
}

/** Whether there is a text in a column of a row. */
export function holdsText(row: readonly Cell[], column: number): boolean {
  return cellText(row[column]) !== "";
}

/** Whether there is a text in any column of a row. */
export function isFilled(row: readonly Cell[]): boolean {
  return row.some((cell) => cellText(cell) !== "");
}

/** Whether nothing is written in a tab. */
export function isBlank({ rows }: Pick<Table, "rows">): boolean {
  return !rows.some(isFilled);
}

/** Whether a text says anything at all. */
export function isSaid(text: string): boolean {
  return text !== "";
}
