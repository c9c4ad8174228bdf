import { fold } from "../people/fold.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";

/** The header is looked for in the first rows. */
const FIRST_ROWS = 10;
/** Cells of a row that stands above the titles: the name of the programme, a note. */
const MOST_ABOVE = 2;
/** Under the codes and the words of the questions Qualtrics writes a row of these. */
const IMPORT_IDS = /^(?:\{\s*["']ImportId["'][^{}]*\})+$/;
const LAST_OF_EXPORT = 3;
/** A title is no essay. */
const LONGEST_TITLE = 2_000;

/** The texts of a row, blanks left out. */
export function filled(row: readonly Cell[]): string[] {
  return row.map(cellText).filter((text) => text !== "");
}

/** The texts of a row that are no longer than a title. */
export function mayBeTitles(row: readonly Cell[]): string[] {
  return filled(row).filter((text) => text.length <= LONGEST_TITLE);
}

/** Whether a row holds one of some titles, which are folded. */
export function holdsTitle(row: readonly Cell[], titles: ReadonlySet<string>): boolean {
  return mayBeTitles(row).some((text) => titles.has(fold(text)));
}

/** Where an export of Qualtrics has its row of identifiers, from 0, under its titles; less than 1 in any other tab. */
export function identifiersRow({ rows }: Table): number {
  return rows.slice(0, LAST_OF_EXPORT).findIndex((row) => IMPORT_IDS.test(filled(row).join("")));
}

/**
 * The row of the titles, from 0; 0 where none of the first ten looks like it. One of as few cells as a note above
 * (`Courriel de la coordination : …`) gives way to a later one of more.
 */
export function titleRow(table: Table, looksLikeIt: (row: readonly Cell[]) => boolean): number {
  const identifiers = identifiersRow(table);
  if (identifiers > 0) return identifiers - 1;
  let titles = { at: 0, cells: 0 };
  for (const [at, row] of table.rows.slice(0, FIRST_ROWS).entries()) {
    const cells = filled(row).length;
    if (cells > titles.cells && looksLikeIt(row)) titles = { at, cells };
    if (cells > MOST_ABOVE) break;
  }
  return titles.at;
}

/**
 * A tab with the titles of a row in row 1: what stands above, and the identifiers of an export below, are left out, and the
 * other rows keep their numbers.
 */
export function withTitlesFirst(table: Table, at: number): Table {
  const answers = Math.max(identifiersRow(table), at) + 1;
  const titles = table.rows[at];
  if (answers === 1 || titles === undefined) return table;
  const left = table.rows.slice(1, answers).map((): Cell[] => []);
  return { ...table, rows: [titles, ...left, ...table.rows.slice(answers)] };
}
