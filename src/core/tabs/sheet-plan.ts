import * as z from "zod/mini";

const number = z.number();
const text = z.string();

/** Cells side by side and below each other; rows and columns count from 0. */
const area = z.object({ row: number, column: number, rows: number, columns: number });

/** From one cell on, for each row, for each column: an index into `lists`; −1 for a cell without a dropdown. */
const dropdowns = z.object({
  row: number,
  column: number,
  lists: z.array(z.array(number)),
});

/**
 * A chart whose upper left corner lies in one cell, of an area: the header row, then names in the first column and numbers
 * in the others.
 */
const chart = z.object({
  kind: z.literal(["bar", "column"]),
  title: text,
  of: area,
  row: number,
  column: number,
});

/**
 * Cells of an earlier tab that go along. For each row and each column of the new tab, the one of the earlier tab; −1 for
 * none. Notes and colours of people go along in all of them; of columns from `firstOwn` on values and widths too.
 */
const carried = z.object({
  sheetId: number,
  /** What that tab held when the plan was made, see `tabMark`: where it holds else, nothing is written. */
  state: text,
  rows: z.array(number),
  columns: z.array(number),
  firstOwn: number,
});

/** Cells that Sheets itself paints while a formula holds, which is written for the first of them. */
const highlight = z.object({ of: area, formula: text, background: text });

/**
 * A new tab as data: all that a host needs to write it in one go. Every text is untrusted and stays text. Rows and
 * columns count from 0.
 */
export const sheetPlan = z.object({
  language: z.literal(["fr", "en"]),
  /** Tells this writing from all others: the same id again is the same tab, not a second one. */
  id: z.optional(text),
  /** The name of the tab; a name already taken gets ` (2)`. */
  title: text,
  /** Whether the host adds the moment to the name, and begins the text of the first cell with it. */
  dated: z.literal([true, false]),
  /** Rows of equal length. */
  cells: z.array(z.array(z.union([text, number]))),
  /** Rows at the top that stay in sight. */
  frozen: number,
  /** Rows that look like a header. */
  heads: z.array(number),
  /** Pixels, one for each column. */
  widths: z.array(number),
  /** Columns that are hidden: the first and how many; none for a length of 0. */
  hidden: z.object({ from: number, length: number }),
  /** One colour for each cell of the rows from `row` on; no rows for none. */
  backgrounds: z.object({ row: number, colours: z.array(z.array(text)) }),
  /** Notes of the cells of one column; no texts for none. */
  notes: z.object({ row: number, column: number, texts: z.array(text) }),
  /** Number formats of whole columns below the frozen rows, such as `0.0`. */
  formats: z.array(z.object({ column: number, format: text })),
  /** What dropdowns offer: indices into `names`, or the cells of one column of this very tab. */
  names: z.array(text),
  lists: z.array(z.union([z.array(number), area])),
  dropdowns: z.array(dropdowns),
  charts: z.array(chart),
  highlights: z.array(highlight),
  /** What each column is, kept out of sight with the column itself, which people may then rename and move. */
  tags: z.optional(z.array(text)),
  carried: z.optional(carried),
});

export type SheetPlan = z.infer<typeof sheetPlan>;
export type PlanCell = string | number;

/** A page of plain text and numbers: `rows[0]` is the header, which stays in sight. */
export function plainSheet(
  language: SheetPlan["language"],
  title: string,
  rows: readonly (readonly PlanCell[])[],
  widths: readonly number[],
): SheetPlan {
  return {
    language,
    title,
    dated: false,
    cells: rows.map((row) => [...row]),
    frozen: 1,
    heads: [0],
    widths: [...widths],
    hidden: { from: 0, length: 0 },
    backgrounds: { row: 0, colours: [] },
    notes: { row: 0, column: 0, texts: [] },
    formats: [],
    names: [],
    lists: [],
    dropdowns: [],
    charts: [],
    highlights: [],
  };
}
