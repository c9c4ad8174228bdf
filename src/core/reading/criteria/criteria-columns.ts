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
export type CriteriaColumn = (typeof CRITERIA_COLUMNS)[number];
/** The text of one column of a row. */
export type CellOf = (name: CriteriaColumn) => string;
