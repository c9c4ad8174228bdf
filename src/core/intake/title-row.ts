import { fold } from "../people/fold.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";

/** The header is looked for in the first rows. */
const FIRST_ROWS = 10;
/** Cells of a row that stands above the titles: the name of the programme, a note. */
const MOST_ABOVE = 2;
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

/**
 * The row of the titles, from 0; 0 where none of the first ten looks like it. One of as few cells as a note above
 * (`Courriel de la coordination : …`) gives way to a later one of more.
 */
export function titleRow({ rows }: Table, looksLikeIt: (row: readonly Cell[]) => boolean): number {
  let titles = { at: 0, cells: 0 };
  for (const [at, row] of rows.slice(0, FIRST_ROWS).entries()) {
    const cells = filled(row).length;
    if (cells > titles.cells && looksLikeIt(row)) titles = { at, cells };
    if (cells > MOST_ABOVE) break;
  }
  return titles.at;
}

/** A tab with the titles of a row in row 1: what stands above is left out, and the other rows keep their numbers. */
export function withTitlesFirst(table: Table, at: number): Table {
  const titles = table.rows[at];
  if (at === 0 || titles === undefined) return table;
  const above = table.rows.slice(0, at).map((): Cell[] => []);
  return { ...table, rows: [titles, ...above, ...table.rows.slice(at + 1)] };
}
