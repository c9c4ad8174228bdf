import * as z from "zod/mini";

const cell = z.union([z.string(), z.number(), z.boolean()]);

/** A cell as a host reads it: blank is `""`; dates are ISO strings (`2026-02-15T18:07:38`) in the spreadsheet's time zone. */
export type Cell = z.infer<typeof cell>;

/** A tab as a host reads it. */
export const table = z.object({
  /** Survives a renaming of the tab. */
  id: z.number(),
  name: z.string(),
  /** Whether a form writes its answers there. */
  formFed: z.boolean(),
  /** `rows[0]` is row 1 of the tab. Rows may be of unequal length. */
  rows: z.array(z.array(cell)),
  /** The columns, from 0, that hold formulas equal as copied down. */
  copiedDown: z.optional(z.array(z.number())),
  /** The rows that are hidden, as a person counts them; absent where the host cannot tell. */
  hiddenRows: z.optional(z.array(z.number())),
  /** Whether a filter stands on the tab, and may hide rows. */
  filtered: z.optional(z.boolean()),
});

export type Table = z.infer<typeof table>;

/** The text of a cell, trimmed; `""` where there is nothing but white space. */
export function cellText(value: Cell | undefined): string {
  return value === undefined ? "" : String(value).trim();
}
