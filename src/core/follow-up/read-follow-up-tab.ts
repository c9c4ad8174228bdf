import { ownColumnsOf } from "../dyads/tab/read-tab.ts";
import type { DateOrder } from "../intake/answers/timestamp.ts";
import { LANGUAGES } from "../programme/languages.ts";
import type { Language } from "../programme/settings.ts";
import { markIn } from "../tabs/own-tab.ts";
import { type Cell, type Table, cellText, isSaid } from "../tabs/table.ts";
import { tabMark, textMark } from "../tabs/text-mark.ts";
import { settledOrder } from "./day-order.ts";
import { type HeadersOf, followUpColumns, hiddenTitles } from "./follow-up-columns.ts";
import { type FoundTab, latestTab, markRowOf } from "./latest-tab.ts";
import { LIFE_COLUMNS } from "./life-columns.ts";
import { DAY_COLUMNS, FOLLOW_UP_COLUMNS, type FollowUpColumn } from "./words.ts";

/** Rows above the first dyad in a tab as it is written: the summary and the header. */
export const FOLLOW_UP_HEAD = 2;

/** What people wrote in a row of a follow-up tab, and whom it is about. */
export interface FollowUpRow {
  /** As a person counts. */
  readonly row: number;
  readonly cells: Readonly<Record<FollowUpColumn, string>>;
  /** One text for each of the columns of people's own. */
  readonly ownTexts: readonly string[];
}

export interface FollowUpTab {
  /** Of the sheet. */
  readonly id: number;
  readonly name: string;
  /** What it holds, see `tabMark`. */
  readonly mark: string;
  readonly firstRow: readonly string[];
  /** The row that says what the tab is, and that of the headers, from 0; −1 for one that is gone. */
  readonly markRow: number;
  readonly headerRow: number;
  /** Where each column stands, from 0; −1 for one that the tab does not have. */
  readonly columns: Readonly<Record<FollowUpColumn, number>>;
  /** The headers as they stand there now. */
  readonly header: readonly string[];
  /** Columns that are there twice: the first counts. */
  readonly doubled: readonly FollowUpColumn[];
  /** Columns of people's own, from 0, that hold anything, and their titles. */
  readonly ownColumns: readonly number[];
  readonly ownTitles: readonly string[];
  /** In which order day and month stand in it; null where nothing in its columns of days says so. */
  readonly dateOrder: DateOrder | null;
  readonly number: number;
  /** In which it is written. */
  readonly language: Language;
  /** Whether it says of each row which dyad it is about; where it does not, no row is read. */
  readonly isReadable: boolean;
  readonly rows: readonly FollowUpRow[];
  /** Rows below the headers that do not name the two people of a dyad. */
  readonly loose: readonly FollowUpRow[];
  /** What people wrote above the headers and beside no dyad. */
  readonly outside: readonly { readonly row: number; readonly text: string }[];
  /** Other tabs of the same number that hold something else. */
  readonly copies: readonly string[];
  /** Tabs that an interrupted writing left behind. */
  readonly unfinished: readonly string[];
  /** The tab that it was written from, where people wrote in that one since; null where they did not. */
  readonly changedBefore: string | null;
}

/** How the first cell begins: the moment, then what Dyade wrote. */
const FIRST_CELL = /^\d{4}-\d\d-\d\d \d\d[h.]\d\d(?: · (.*))?$/s;

/** Whether Dyade wrote a cell of the first row. */
function isOurs(text: string, summary: string | undefined): boolean {
  if (markIn([text]) !== null) return true;
  const match = FIRST_CELL.exec(text);
  return match !== null && (summary === undefined || textMark(match[1] ?? "") === summary);
}

/** A few numbers of dyads and of calls: what is said of any others differs in its digits alone. */
const SOME = [0, 1, 2];

const withoutDigits = (text: string): string => text.replace(/\d+/g, "0");

/** Whether a cell sums the tab up as Dyade does, in either language: all that says so where the mark of the tab is gone. */
function isSummary(text: string, wordsOf: HeadersOf): boolean {
  const rest = FIRST_CELL.exec(text)?.[1];
  if (rest === undefined) return false;
  return LANGUAGES.map((language) => wordsOf(language).summary).some((summary) =>
    SOME.some((dyads) => SOME.some((calls) => withoutDigits(summary(dyads, calls)) === withoutDigits(rest))),
  );
}

/** Columns in which people write. */
const PEOPLES: readonly FollowUpColumn[] = ["note", ...LIFE_COLUMNS, "endedOn", "endedWhy"];

/** What people wrote in the rows of a tab, in eight digits, whatever the order of the rows. */
export function handMark({ rows, loose }: Pick<FollowUpTab, "rows" | "loose">): string {
  const texts = [...rows, ...loose].map(({ cells }) => JSON.stringify(PEOPLES.map((name) => cells[name])));
  return textMark(texts.sort().join("\n"));
}

/**
 * The latest follow-up tab, read by the tags of its columns, else by its headers, wherever they stand: columns may be renamed,
 * moved or added, rows sorted, inserted or copied; null for none.
 */
export function readFollowUpTab(tables: readonly Table[], wordsOf: HeadersOf): FollowUpTab | null {
  const latest = latestTab(tables, hiddenTitles(wordsOf));
  if (latest === null) return null;
  const { state, before } = latest;
  const isChanged =
    before !== null &&
    state?.before !== undefined &&
    handMark(readTab({ ...latest, table: before }, wordsOf)) !== state.before;
  return { ...readTab(latest, wordsOf), changedBefore: isChanged ? before.name : null };
}

function readTab(
  { table, state, highest, copies, unfinished }: Omit<FoundTab, "before">,
  wordsOf: HeadersOf,
): Omit<FollowUpTab, "changedBefore"> {
  const { at, headerRow, language, doubled } = followUpColumns(table, wordsOf);
  const markRow = markRowOf(table);
  const ownColumns = ownColumnsOf(table.rows, at, headerRow).filter(
    (column) =>
      headerRow >= 0 || table.rows.some((row, index) => index !== markRow && cellText(row[column]) !== ""),
  );
  const isReadable = Math.max(at.mentee, at.menteeKey) >= 0 && Math.max(at.mentor, at.mentorKey) >= 0;
  const says = (row: readonly Cell[], name: FollowUpColumn): boolean => cellText(row[at[name]]) !== "";
  const isOfDyad = (row: readonly Cell[]): boolean =>
    says(row, "menteeKey") || says(row, "mentorKey") || (says(row, "mentee") && says(row, "mentor"));
  const isOutside = (row: readonly Cell[], index: number): boolean =>
    index === markRow || (index < headerRow && !isOfDyad(row));
  const isOfDyade = (text: string, index: number): boolean =>
    index === markRow ? isOurs(text, state?.summary) : markRow < 0 && isSummary(text, wordsOf);
  const outside = table.rows.flatMap((row, index) => {
    if (index === headerRow || !isOutside(row, index)) return [];
    const texts = row
      .map((cell, column) => (index === markRow && ownColumns.includes(column) ? "" : cellText(cell)))
      .filter((text) => text !== "" && !isOfDyade(text, index));
    return texts.length === 0 ? [] : [{ row: index + 1, text: texts.join(" · ") }];
  });
  const rowAt = (row: readonly Cell[], index: number): FollowUpRow[] => {
    const cells = FOLLOW_UP_COLUMNS.map((name) => [name, cellText(row[at[name]])] as const);
    // A box that nobody ticked says nothing.
    const ownTexts = ownColumns.map((column) => (row[column] === false ? "" : cellText(row[column])));
    if (![...cells.map(([, text]) => text), ...ownTexts].some(isSaid)) return [];
    return [{ row: index + 1, cells: Object.fromEntries(cells) as FollowUpRow["cells"], ownTexts }];
  };
  const rowsThat = (isHeld: (row: readonly Cell[]) => boolean): FollowUpRow[] =>
    table.rows.flatMap((row, index) =>
      isReadable && index !== headerRow && !isOutside(row, index) && isHeld(row) ? rowAt(row, index) : [],
    );
  return {
    id: table.id,
    name: table.name,
    mark: tabMark(table.rows),
    firstRow: (table.rows[0] ?? []).map(cellText),
    markRow,
    headerRow,
    columns: at,
    header: (table.rows[headerRow] ?? []).map(cellText),
    doubled,
    ownColumns,
    ownTitles: ownColumns.map((column) => cellText(table.rows[headerRow]?.[column])),
    dateOrder: settledOrder(table.rows.flatMap((row) => DAY_COLUMNS.map((name) => row[at[name]]))),
    number: state?.number ?? highest,
    language: language ?? state?.language ?? "fr",
    isReadable,
    rows: rowsThat(isOfDyad),
    loose: rowsThat((row) => !isOfDyad(row)),
    outside,
    copies,
    unfinished,
  };
}
