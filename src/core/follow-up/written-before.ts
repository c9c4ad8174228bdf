import * as z from "zod/mini";
import { fold } from "../people/fold.ts";
import { isoDate } from "../tabs/iso-day.ts";
import { textMark } from "../tabs/text-mark.ts";
import { readAmount } from "./amount.ts";
import { readDay } from "./calendar.ts";
import { plainDay } from "./day-order.ts";
import { LIFE_COLUMNS, type LifeColumn, type LifeTexts } from "./life-columns.ts";
import type { FollowUpRow, FollowUpTab } from "./read-follow-up-tab.ts";
import { DAY_COLUMNS, DERIVED_COLUMNS, type FollowUpColumn } from "./words.ts";

/** Marks of what Dyade wrote in the columns that it fills anew each time. */
type Marks = Readonly<Partial<Record<FollowUpColumn, string>>>;

const kept = z.record(z.string(), z.string());

/** The mark of a text, however a sheet shows it. */
const markOf = (text: string): string => textMark(fold(text));

/**
 * What Dyade itself would have written in a row, as a hidden cell keeps it: what differs from it is by hand. Of the columns
 * that answers fill it holds the texts, of others marks alone.
 */
export function answersKey(texts: LifeTexts, marks: Marks = {}): string {
  const filled = Object.entries(texts).filter(([, text]) => text !== "");
  return JSON.stringify({ ...Object.fromEntries(filled), ...marks });
}

function readAnswersKey(text: string): Readonly<Record<string, string>> {
  try {
    const parsed = z.safeParse(kept, JSON.parse(text));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** The marks of the texts of a row, by column. */
export function marksOf(texts: Readonly<Partial<Record<FollowUpColumn, string>>>): Marks {
  const filled = DERIVED_COLUMNS.flatMap((column) => {
    const text = texts[column] ?? "";
    return text === "" ? [] : [[column, markOf(text)] as const];
  });
  return Object.fromEntries(filled);
}

/** The marks that a row keeps already. */
export function marksIn(text: string): Marks {
  const all = readAnswersKey(text);
  return Object.fromEntries(
    DERIVED_COLUMNS.flatMap((column) => {
      const mark = all[column];
      return mark === undefined ? [] : [[column, mark] as const];
    }),
  );
}

const READERS: Partial<Record<FollowUpColumn, (text: string) => number | null>> = {
  since: readDay,
  until: readDay,
  renewedOn: readDay,
  met: readDay,
  endedOn: readDay,
  meetings: readAmount,
  hours: readAmount,
};

/** Whether two cells say the same: a sheet shows a day or a number in its own way. */
export function saysSame(column: FollowUpColumn, a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const reader = READERS[column];
  const value = reader?.(a) ?? null;
  return value !== null && value === reader?.(b);
}

const isDerived = (column: string): boolean => (DERIVED_COLUMNS as readonly string[]).includes(column);

/** Whether what stands in a column of a row is what Dyade wrote there, as the hidden cell keeps it. */
export function isAsWritten(column: FollowUpColumn, text: string, key: string): boolean {
  const written = readAnswersKey(key)[column];
  if (written === undefined || text === "") return false;
  return isDerived(column) ? written === markOf(text) : saysSame(column, text, written);
}

/**
 * The hidden cell of a row of which some texts become others, so that what Dyade wrote is still told from what a hand wrote.
 * Of what a hand wrote over, it keeps nothing.
 *
 * @param before the texts of the row by column. @param now those that become others.
 */
export function answersKeyAfter(
  key: string,
  before: Readonly<Partial<Record<FollowUpColumn, string>>>,
  now: Readonly<Partial<Record<FollowUpColumn, string>>>,
): string {
  const columns = [...LIFE_COLUMNS, ...DERIVED_COLUMNS];
  const left = columns.flatMap((column) => {
    const text = before[column] ?? "";
    const after = now[column] ?? text;
    if (after === "" || !isAsWritten(column, text, key)) return [];
    return [[column, isDerived(column) ? markOf(after) : after] as const];
  });
  return JSON.stringify(Object.fromEntries(left));
}

type Order = FollowUpTab["dateOrder"];

/** A cell of a row, its day or moment as Dyade writes one. */
function plainText({ cells }: FollowUpRow, column: FollowUpColumn, order: Order): string {
  const isDay = DAY_COLUMNS.some((name) => name === column);
  return isDay ? plainDay(cells[column], order) : isoDate(cells[column]);
}

/** What a hand wrote in the columns of a row that answers fill. */
function lifeByHand(row: FollowUpRow, columns: readonly LifeColumn[], order: Order): LifeTexts {
  const written = readAnswersKey(row.cells.answersKey);
  return Object.fromEntries(
    columns
      .map((column) => [column, plainText(row, column, order)] as const)
      .filter(([column, text]) => text !== "" && !saysSame(column, text, written[column] ?? "")),
  );
}

/** What a hand wrote in the columns of a row that Dyade fills anew each time. */
function derivedByHand(row: FollowUpRow, order: Order): Readonly<Partial<Record<FollowUpColumn, string>>> {
  const written = readAnswersKey(row.cells.answersKey);
  return Object.fromEntries(
    DERIVED_COLUMNS.map((column) => [column, plainText(row, column, order)] as const).filter(
      ([column, text]) => text !== "" && written[column] !== markOf(text),
    ),
  );
}

/** What a hand wrote in a row, apart from its note and from columns of people's own. */
export interface ByHand {
  readonly life: LifeTexts;
  readonly derived: Readonly<Partial<Record<FollowUpColumn, string>>>;
}

/**
 * Reads what a hand wrote in the rows of a tab: what is not as Dyade had written it there. Of a tab of an earlier version, which
 * keeps no marks, nothing says so of the columns that Dyade fills anew each time.
 */
export function handReader(tab: FollowUpTab | null): (row: FollowUpRow) => ByHand {
  // Tabs of an earlier version do not say what Dyade wrote, and of these columns have this one alone.
  const isOld = tab !== null && tab.columns.answersKey < 0;
  const columns = LIFE_COLUMNS.filter((column) => !isOld || column !== "since");
  const hasMarks = (tab?.rows ?? []).some(({ cells }) => "course" in marksIn(cells.answersKey));
  const order = tab?.dateOrder ?? null;
  return (row) => ({
    life: lifeByHand(row, columns, order),
    derived: hasMarks ? derivedByHand(row, order) : {},
  });
}
