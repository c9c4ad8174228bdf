import { among, either, array, finite, object, optional, string } from "./shape.ts";

/** A cell; rows and columns count from 0. */
const corner = { row: finite, column: finite };

/** Cells side by side and below each other. */
const cellArea = object({ ...corner, rows: finite, columns: finite });

const finites = array(finite);
const strings = array(string);
const truth = among(true, false);

/** From one cell on, for each row, for each column: an index into `lists`; −1 for a cell without a dropdown. */
const dropdownBlock = object({
  ...corner,
  lists: array(finites),
});

/**
 * A chart whose upper left corner lies in one cell, of an area: the header row, then names in the first column and numbers
 * in the others.
 */
const chartPlan = object({
  kind: among("bar", "column"),
  title: string,
  of: cellArea,
  ...corner,
});

/**
 * Cells of an earlier tab that go along. For each row and each column of the new tab, the one of the earlier tab; −1 for
 * none. Notes and colours of people go along in all of them; of columns from `firstOwn` on values and widths too.
 */
const carriedCells = object({
  sheetId: finite,
  /** What that tab held when the plan was made, see `tabMark`: where it holds else, nothing is written. */
  state: string,
  rows: finites,
  columns: finites,
  firstOwn: finite,
});

/** Cells that Sheets itself paints while a formula holds, which is written for the first of them. */
const highlight = object({ of: cellArea, formula: string, background: string });

/**
 * A new tab as data: all that a host needs to write it in one go. Every text is untrusted and stays text. Rows and
 * columns count from 0.
 */
export const sheetPlan = object({
  language: among("fr", "en"),
  /** Tells this writing from all others: the same id again is the same tab, not a second one. */
  id: optional(string),
  /** The name of the tab; a name already taken gets ` (2)`. */
  title: string,
  /** Whether the host adds the moment to the name, and begins the text of the first cell with it. */
  dated: truth,
  /** Rows of equal length. */
  cells: array(array(either(string, finite))),
  /** Rows at the top that stay in sight. */
  frozen: finite,
  /** Columns at the left that stay in sight; none where it is left out. */
  frozenColumns: optional(finite),
  /** Whether the rows below the frozen ones can be filtered by their header. */
  filtered: optional(truth),
  /** That of the tab itself. */
  colour: optional(string),
  /** Of every cell, in points; the host's own where it is left out. */
  fontSize: optional(finite),
  /** Columns of numbers, where words among them stand at the right too. */
  atRight: finites,
  /** Rows that look like a header. */
  heads: finites,
  /** Pixels, one for each column. */
  widths: finites,
  /** Columns that are hidden: the first and how many; none for a length of 0. */
  hidden: object({ from: finite, length: finite }),
  /** One colour for each cell of the rows from `row` on; no rows for none. */
  backgrounds: object({ row: finite, colours: array(strings) }),
  /** Notes of the cells of one column; no texts for none. */
  notes: object({ ...corner, texts: strings }),
  /** Number formats of whole columns, such as `0.0`. */
  formats: array(object({ column: finite, format: string })),
  /** What dropdowns offer: indices into `names`, or the cells of one column of this very tab. */
  names: strings,
  lists: array(either(finites, cellArea)),
  dropdowns: array(dropdownBlock),
  charts: array(chartPlan),
  highlights: array(highlight),
  /** What each column is, kept out of sight with the column itself, which people may then rename and move. */
  tags: optional(strings),
  carried: optional(carriedCells),
});
