/** What stands beside a cell, or makes what it says. Rows and columns count from 0. */
export interface AsideCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What stands beside the cells of a tab. */
export interface Aside {
  readonly sheetId: number;
  /** The notes of cells, those that say anything. */
  readonly notes: readonly AsideCell[];
  /** For each column what the dropdowns offer that name their items themselves, each text once. */
  readonly offered: readonly (readonly string[])[];
  /** The formulas, each with its sign `=`. */
  readonly formulas: readonly AsideCell[];
  /** What the rules of cells say, those of dropdowns and others: a formula, the help that they show. */
  readonly rules: readonly AsideCell[];
}

/** The column of a text of {@link AsideTexts} that is the name of the tab. */
export const TAB_NAME = -1;

/** Other texts for the name of a tab, for notes and for items of dropdowns of a tab. */
export interface AsideTexts {
  readonly sheetId: number;
  /** Of a column, whole notes and items as they were read, and what is to be there; `""` for nothing. */
  readonly texts: { column: number; was: string; value: string }[];
}
