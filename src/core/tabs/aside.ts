/** What stands beside the cells of a tab. Rows and columns count from 0. */
export interface Aside {
  readonly sheetId: number;
  /** The notes of cells, those that say anything. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Of each column that has any, what the dropdowns offer that name their items themselves, each text once. */
  readonly offered: readonly { readonly column: number; readonly items: readonly string[] }[];
  /** The columns in which formulas stand. */
  readonly formulas: readonly number[];
}

/** Other texts for notes and for items of dropdowns of a tab. */
export interface AsideTexts {
  readonly sheetId: number;
  /** Of a column, whole notes and items as they were read, and what is to be there; `""` for nothing. */
  readonly texts: { column: number; was: string; value: string }[];
}
