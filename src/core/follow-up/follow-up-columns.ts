import { findHeader } from "../dyads/tab/find-columns.ts";
import { fold } from "../people/fold.ts";
import { LANGUAGES } from "../programme/languages.ts";
import type { Language } from "../programme/settings.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { COLUMN_TAG } from "./latest-tab.ts";
import { FOLLOW_UP_COLUMNS, type FollowUpColumn, type FollowUpTabWords } from "./words.ts";

export type HeadersOf = (
  language: Language,
) => Pick<FollowUpTabWords, "headers" | "formerHeaders" | "summary">;

/** The hidden columns of a follow-up tab. */
export const HIDDEN_COLUMNS = [
  "menteeKey",
  "mentorKey",
  "answersKey",
] as const satisfies readonly FollowUpColumn[];

/** The titles of the hidden columns, in every language. */
export function hiddenTitles(wordsOf: HeadersOf): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap((language) => HIDDEN_COLUMNS.map((name) => wordsOf(language).headers[name])),
  );
}

/** The titles that a column has had in a language. */
function titlesOf(name: FollowUpColumn, { headers, formerHeaders }: ReturnType<HeadersOf>): string[] {
  return [headers[name], formerHeaders[name] ?? headers[name]].map(fold);
}

/** Where the columns of a follow-up tab are, whatever people did to it. Rows and columns count from 0. */
export interface FollowUpColumns {
  /** −1 for a column that is gone. */
  readonly at: Readonly<Record<FollowUpColumn, number>>;
  /** −1 where the row of the headers is gone. */
  readonly headerRow: number;
  /** Of the headers; null where none is left. */
  readonly language: Language | null;
  /** Columns that are there twice. */
  readonly doubled: readonly FollowUpColumn[];
}

/** Where each column is: by its tag, which people do not touch, else by its header, in either language. */
export function followUpColumns(
  { rows, tags }: Pick<Table, "rows" | "tags">,
  wordsOf: HeadersOf,
): FollowUpColumns {
  const hidden = hiddenTitles(wordsOf);
  const signed = rows.map((row) => (row.some((cell) => hidden.has(cellText(cell))) ? row : []));
  const headersOf = (language: Language): Readonly<Record<string, string>> => {
    const { headers, formerHeaders } = wordsOf(language);
    return {
      ...headers,
      ...Object.fromEntries(Object.entries(formerHeaders).map(([name, title]) => [`former ${name}`, title])),
    };
  };
  const bySigns = findHeader(signed, headersOf);
  const { row: headerRow, language } = bySigns.row >= 0 ? bySigns : findHeader(rows, headersOf);
  const written = (rows[headerRow] ?? []).map((cell) => fold(cellText(cell)));
  const tagged = tags?.columns ?? [];
  const isTagged = (column: number): boolean => tagged.some(({ at }) => at === column);
  const languages = [...LANGUAGES].sort((a, b) => Number(b === language) - Number(a === language));
  const isFilled = (column: number): boolean =>
    rows.slice(Math.max(headerRow, 0)).some((row) => cellText(row[column]) !== "");
  const placesOf = (name: FollowUpColumn): number[] => {
    const byTag = tagged.filter((tag) => tag.name === COLUMN_TAG + name).map(({ at }) => at);
    // A column of people's own may bear the title that ours has in the other language.
    const byTitle = languages
      .map((each) => titlesOf(name, wordsOf(each)))
      .map((titles) =>
        [...written.keys()].filter((at) => titles.includes(written[at] ?? "") && !isTagged(at)),
      );
    const filled = byTag.filter(isFilled);
    const titled = byTitle.slice(0, filled.length > 0 ? 1 : undefined).find(({ length }) => length > 0);
    const places = [...filled, ...(titled ?? [])];
    // A column may have been moved by cutting its cells: its tag then stays where nothing is left.
    return places.length > 0 ? places : byTag;
  };
  const places = FOLLOW_UP_COLUMNS.map((name) => [name, placesOf(name)] as const);
  return {
    at: Object.fromEntries(places.map(([name, [first = -1]]) => [name, first])) as FollowUpColumns["at"],
    headerRow,
    language,
    doubled: places.filter(([, all]) => all.length > 1).map(([name]) => name),
  };
}
