import { among, either, list, number, object, optional, text } from "./shape.ts";

/** A cell; rows and columns count from 0. */
const place = { row: number, column: number };

/** Cells side by side and below each other. */
const area = object({ ...place, rows: number, columns: number });

const numbers = list(number);
const texts = list(text);
const flag = among(true, false);

/** From one cell on, for each row, for each column: an index into `lists`; −1 for a cell without a dropdown. */
const dropdowns = object({
  ...place,
  lists: list(numbers),
});

/**
 * A chart whose upper left corner lies in one cell, of an area: the header row, then names in the first column and numbers
 * in the others.
 */
const chart = object({
  kind: among("bar", "column"),
  title: text,
  of: area,
  ...place,
});

/**
 * Cells of an earlier tab that go along. For each row and each column of the new tab, the one of the earlier tab; −1 for
 * none. Notes and colours of people go along in all of them; of columns from `firstOwn` on values and widths too.
 */
const carried = object({
  sheetId: number,
  /** What that tab held when the plan was made, see `tabMark`: where it holds else, nothing is written. */
  state: text,
  rows: numbers,
  columns: numbers,
  firstOwn: number,
});

/** Cells that Sheets itself paints while a formula holds, which is written for the first of them. */
const highlight = object({ of: area, formula: text, background: text });

/**
 * A new tab as data: all that a host needs to write it in one go. Every text is untrusted and stays text. Rows and
 * columns count from 0.
 */
export const sheetPlan = object({
  language: among("fr", "en"),
  /** Tells this writing from all others: the same id again is the same tab, not a second one. */
  id: optional(text),
  /** The name of the tab; a name already taken gets ` (2)`. */
  title: text,
  /** Whether the host adds the moment to the name, and begins the text of the first cell with it. */
  dated: flag,
  /** Rows of equal length. */
  cells: list(list(either(text, number))),
  /** Rows at the top that stay in sight. */
  frozen: number,
  /** Columns at the left that stay in sight; none where it is left out. */
  frozenColumns: optional(number),
  /** Whether the rows below the frozen ones can be filtered by their header. */
  filtered: optional(flag),
  /** That of the tab itself. */
  colour: optional(text),
  /** Of every cell, in points; the host's own where it is left out. */
  fontSize: optional(number),
  /** Columns of numbers, where words among them stand at the right too. */
  atRight: numbers,
  /** Rows that look like a header. */
  heads: numbers,
  /** Pixels, one for each column. */
  widths: numbers,
  /** Columns that are hidden: the first and how many; none for a length of 0. */
  hidden: object({ from: number, length: number }),
  /** One colour for each cell of the rows from `row` on; no rows for none. */
  backgrounds: object({ row: number, colours: list(texts) }),
  /** Notes of the cells of one column; no texts for none. */
  notes: object({ ...place, texts }),
  /** Number formats of whole columns, such as `0.0`. */
  formats: list(object({ column: number, format: text })),
  /** What dropdowns offer: indices into `names`, or the cells of one column of this very tab. */
  names: texts,
  lists: list(either(numbers, area)),
  dropdowns: list(dropdowns),
  charts: list(chart),
  highlights: list(highlight),
  /** What each column is, kept out of sight with the column itself, which people may then rename and move. */
  tags: optional(texts),
  carried: optional(carried),
});
