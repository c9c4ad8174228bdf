import * as z from "zod/mini";
import { cell } from "./cell-schema.ts";

const text = z.string();

/**
 * What Dyade wrote out of sight on a tab of its own, where people do not touch it.
 *
 * - `run`: tells one writing from all others; a duplicate of the tab has the same.
 * - `moment`: when it was written, ISO, in universal time.
 * - `columns`: which column is which, from 0, where the headers are no longer those written.
 */
const tags = z.object({
  run: text,
  moment: text,
  columns: z.array(z.object({ name: text, at: z.number() })),
});

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
  /** The rows that are hidden, as a person counts them; absent where the host cannot say. */
  hiddenRows: z.optional(z.array(z.number())),
  /** Whether a filter stands on the tab, and may hide rows. */
  filtered: z.optional(z.boolean()),
  /** Of a dyads tab, where the host keeps them. */
  tags: z.optional(tags),
  /** What a dyads tab held, see `tabMark`: its `rows` are as they are shown. */
  mark: z.optional(text),
});
