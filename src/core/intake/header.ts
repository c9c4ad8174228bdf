import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Cell, Table } from "../tabs/table.ts";
import { isAddress } from "./answers/email.ts";
import { filled, holdsTitle, identifiersRow, mayBeTitles, titleRow, withTitlesFirst } from "./title-row.ts";
import { namePartAsked } from "./vocabulary/names.ts";
import { asksForEmail } from "./vocabulary/contact.ts";

/** Whether a row holds titles: one that the settings name, or one of a name or an e-mail. */
function isHeader(row: readonly Cell[], settingsTitles: ReadonlySet<string>): boolean {
  return (
    holdsTitle(row, settingsTitles) ||
    mayBeTitles(row).some((text) => !isAddress(text) && (asksForEmail(text) || namePartAsked(text) !== null))
  );
}

/**
 * A response tab with its titles in row 1: where they stand lower, under at most two cells a row or among the rows of an
 * export, what stands beside them is left out. The other rows keep their numbers. Reports `header-lower` or `header-rows`
 * at the row of the titles.
 *
 * @param titles those that the settings name.
 */
export function withHeaderFirst(table: Table, titles: readonly string[], report: Report): Table {
  const settingsTitles = new Set(titles.map(fold));
  const identifiers = identifiersRow(table);
  const at = titleRow(table, (row) => isHeader(row, settingsTitles));
  const answers = Math.max(identifiers, at) + 1;
  if (answers > 1) {
    const code = identifiers > 0 ? "header-rows" : "header-lower";
    report(code, { tab: table.name, row: at + 1 }, { count: answers + 1 });
  }
  return withTitlesFirst(table, at);
}

/** Reports `no-header` where row 1 holds an e-mail address under no title: an answer, and no titles. */
export function requireHeader({ name, rows }: Table, titles: readonly string[], report: Report): void {
  const [first = []] = rows;
  if (isHeader(first, new Set(titles.map(fold)))) return;
  const address = filled(first).find(isAddress);
  if (address !== undefined) report("no-header", { tab: name, row: 1 }, { read: address });
}
