import { KEY_HEADERS, firstRows } from "../../tabs/tab-kinds.ts";
import { type Cell, type Table, cellText } from "../../tabs/table.ts";
import { fold } from "../../people/fold.ts";
import { LANGUAGES } from "../../programme/languages.ts";
import type { Language } from "../../programme/settings.ts";
import { COLUMNS, type ColumnName, ESSENTIAL } from "../sheet.ts";
import type { DyadWords } from "../words.ts";

/** Where the columns of a dyads tab are, whatever people did to it. */
export interface FoundColumns {
  /** From 0; −1 for a column that is gone. */
  readonly at: Record<ColumnName, number>;
  /** The row of the headers, from 0; −1 where it is gone. */
  readonly headerRow: number;
  /** The language of the headers; null where none is left. */
  readonly language: Language | null;
  /** Every column that may be the one of a name: by its tag or, in a tab without tags, by its header. */
  readonly placesOf: (name: ColumnName) => readonly number[];
  /** Every column whose header is that of a name. */
  readonly titled: (name: ColumnName) => readonly number[];
  /** Essential columns that are gone. */
  readonly lacking: readonly ColumnName[];
  /** Columns that are there twice. */
  readonly doubled: readonly ColumnName[];
}

type Headers = Readonly<Record<string, string>>;

function titlesOf(rows: readonly (readonly Cell[])[], row: number): string[] {
  return (rows[row] ?? []).map((cell) => fold(cellText(cell)));
}

/** The rows in which the headers may stand: the first that are filled, and, where somebody sorted them away, any with a hidden one. */
function mayBeHeader(rows: readonly (readonly Cell[])[]): (row: readonly Cell[]) => boolean {
  const first = new Set(firstRows(rows));
  return (row) => first.has(row) || row.some((cell) => KEY_HEADERS.some((key) => key === cell));
}

/** The row and the language in which the most headers of ours stand, two of them at least; −1 and null where they are gone. */
export function findHeader(
  rows: readonly (readonly Cell[])[],
  headersOf: (language: Language) => Headers,
): { readonly row: number; readonly language: Language | null } {
  const isCandidate = mayBeHeader(rows);
  let best = { row: -1, language: null as Language | null, count: 1 };
  const places = [...rows.keys()].filter((row) => isCandidate(rows[row] ?? []));
  for (const language of LANGUAGES) {
    const headers = new Set(Object.values(headersOf(language)).map(fold));
    for (const row of places) {
      const count = titlesOf(rows, row).filter((title) => headers.has(title)).length;
      if (count > best.count) best = { row, language, count };
    }
  }
  return best;
}

/** Whether the header row has the titles that Dyade wrote, each once and in order, whatever columns stand between. */
export function isAsWritten(
  rows: readonly (readonly Cell[])[],
  wordsOf: (language: Language) => DyadWords,
): boolean {
  const headersOf = (language: Language): DyadWords["headers"] => wordsOf(language).headers;
  const { row, language } = findHeader(rows, headersOf);
  if (language === null) return false;
  const headers = headersOf(language);
  const written = COLUMNS.map((name) => fold(headers[name]));
  const ours = titlesOf(rows, row).filter((title) => written.includes(title));
  return ours.join("\n") === written.join("\n");
}

/** The header of further hidden columns, which hold what does not fit above the keys. */
export const STATE_HEADER = "dyade:state";

function placesWhere(titles: readonly string[], isIt: (title: string) => boolean): number[] {
  return titles.flatMap((title, at) => (isIt(title) ? [at] : []));
}

/** Where each column is: by the tags of the tab, which people do not touch, else by the headers. */
export function findColumns(
  { rows, tags }: Pick<Table, "rows" | "tags">,
  wordsOf: (language: Language) => DyadWords,
): FoundColumns {
  const { row: headerRow, language } = findHeader(rows, (choice) => wordsOf(choice).headers);
  const titles = titlesOf(rows, headerRow);
  const isTagged = tags !== undefined && tags.columns.length > 0;
  const titled = (name: ColumnName): number[] =>
    language === null ? [] : placesWhere(titles, (title) => title === fold(wordsOf(language).headers[name]));
  const tagged = (name: ColumnName): number[] =>
    (tags?.columns ?? []).filter((tag) => tag.name === name).map(({ at }) => at);
  const placesOf = isTagged ? tagged : titled;
  // Tabs of version 0.1 have none; elsewhere choices made by hand would be lost without it.
  const isLater = tags !== undefined || placesOf("checked").length > 0;
  const laterColumns: readonly ColumnName[] = isLater ? ["proposal"] : [];
  return {
    at: Object.fromEntries(COLUMNS.map((name) => [name, placesOf(name)[0] ?? -1])) as FoundColumns["at"],
    headerRow,
    language,
    titled,
    placesOf,
    lacking: [...ESSENTIAL, ...laterColumns].filter((name) => placesOf(name).length === 0),
    doubled: COLUMNS.filter((name) => placesOf(name).length > 1),
  };
}
