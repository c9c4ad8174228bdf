import type { Snapshot } from "../intake/snapshot.ts";
import { addRows } from "../tabs/add-rows.ts";
import { isLinksTab } from "../tabs/tab-kinds.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";
import { cellText } from "../tabs/table.ts";
import { columnsOfRows, readHeader } from "./links-headers.ts";

/** What a row that Dyade adds says: person, relation, other person, note. */
export type LinkTexts = readonly string[];

/** The Links tab as Dyade makes it. */
export interface LinksTabWords {
  readonly title: string;
  /** Its titles, in the order of {@link LinkTexts}. */
  readonly header: readonly string[];
}

/** Where a note goes. */
const NOTE = 3;

/**
 * Adds rows to the Links tab that the choices name, else to the one of that name, under its own headers; the tab is made
 * where there is none.
 *
 * @param words of a tab to be made.
 */
export function addLinks(
  { tables, settings }: Pick<Snapshot, "tables" | "settings">,
  links: readonly LinkTexts[],
  words: LinksTabWords,
): TabEdit {
  const table = tables.find(({ name }) => name === settings.linksTab) ?? tables.find(isLinksTab) ?? null;
  const header = table?.rows[0] ?? words.header;
  const at = [...columnsOfRows(header.map((cell) => readHeader(cellText(cell)))), NOTE];
  const rows = links.map((texts) => {
    const cells = new Array<string>(Math.max(...at) + 1).fill("");
    texts.forEach((text, index) => (cells[at[index] ?? index] = text));
    return cells;
  });
  return addRows(table, words, rows);
}
