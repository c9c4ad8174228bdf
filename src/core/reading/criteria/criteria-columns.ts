/** The columns of the Criteria tab, in order. Their words are in `messages/`. */
export const CRITERIA_COLUMNS = [
  "on",
  "label",
  "kind",
  "mentee",
  "mentor",
  "weight",
  "required",
  "options",
] as const;
/** Pixels of each column. */
export const CRITERIA_WIDTHS: readonly number[] = [60, 220, 110, 320, 320, 70, 100, 280];
export type CriteriaColumn = (typeof CRITERIA_COLUMNS)[number];
/** The text of one column of a row. */
export type CellOf = (name: CriteriaColumn) => string;
