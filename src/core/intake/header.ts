import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";
import { isAddress } from "./answers/email.ts";
import { namePartAsked } from "./vocabulary/names.ts";
import { asksForEmail } from "./vocabulary/contact.ts";

/** The header is looked for in the first rows. */
const FIRST_ROWS = 10;
/** Cells of a row that stands above the titles: the name of the programme, a note. */
const MOST_ABOVE = 2;
/** A title is no essay. */
const LONGEST_TITLE = 2_000;

function filled(row: readonly Cell[]): string[] {
  return row.map(cellText).filter((text) => text !== "");
}

/** Whether a row holds titles: one that the settings name, or one of a name or an e-mail. */
function isHeader(row: readonly Cell[], settingsTitles: ReadonlySet<string>): boolean {
  return filled(row).some(
    (text) =>
      text.length <= LONGEST_TITLE &&
      (settingsTitles.has(fold(text)) ||
        (!isAddress(text) && (asksForEmail(text) || namePartAsked(text) !== null))),
  );
}

/**
 * The row of the titles, from 0; 0 where none of the first ten looks like it. One of as few cells as a note above
 * (`Courriel de la coordination : …`) gives way to a later one of more.
 */
function headerRow({ rows }: Table, settingsTitles: ReadonlySet<string>): number {
  let titles = { at: 0, cells: 0 };
  for (const [at, row] of rows.slice(0, FIRST_ROWS).entries()) {
    const cells = filled(row).length;
    if (cells > titles.cells && isHeader(row, settingsTitles)) titles = { at, cells };
    if (cells > MOST_ABOVE) break;
  }
  return titles.at;
}

/**
 * A response tab with its titles in row 1: where they stand lower, under at most two cells a row, what stands above is
 * left out. The other rows keep their numbers. Reports `header-lower` at the row of the titles.
 *
 * @param titles those that the settings name.
 */
export function withHeaderFirst(table: Table, titles: readonly string[], report: Report): Table {
  const at = headerRow(table, new Set(titles.map(fold)));
  const header = table.rows[at];
  if (at === 0 || header === undefined) return table;
  report("header-lower", { tab: table.name, row: at + 1 });
  const above = table.rows.slice(0, at).map((): Cell[] => []);
  return { ...table, rows: [header, ...above, ...table.rows.slice(at + 1)] };
}

/** Reports `no-header` where row 1 holds an e-mail address under no title: an answer, and no titles. */
export function requireHeader({ name, rows }: Table, titles: readonly string[], report: Report): void {
  const [first = []] = rows;
  if (isHeader(first, new Set(titles.map(fold)))) return;
  const address = filled(first).find(isAddress);
  if (address !== undefined) report("no-header", { tab: name, row: 1 }, { read: address });
}
