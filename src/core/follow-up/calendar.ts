import { type DateOrder, readTimestamp } from "../intake/answers/timestamp.ts";
import { type Cell, cellText } from "../tabs/table.ts";

/** A day of the calendar, as days from 1 January 1970. */
export type Day = number;

const SECONDS_A_DAY = 86_400;

/** Days from 1 January 1970 to the first and the last that anybody means: 1 January 1900, 31 December 2199. */
const FIRST = -25_567;
const LAST = 84_005;

/** The day of a moment in seconds; null for one that is not known, or so far off that nobody means it. */
export function dayOf(seconds: number): Day | null {
  const day = Math.floor(seconds / SECONDS_A_DAY);
  return day >= FIRST && day <= LAST ? day : null;
}

/** The day that a cell means where day and month stand in an order; null for none. */
export function dayIn(cell: Cell | undefined, order: DateOrder): Day | null {
  return cellText(cell) === "" ? null : dayOf(readTimestamp(cell, order));
}

/** The days that a cell may mean: two for `03/04/2027`, none for what is no day. */
export function possibleDays(cell: Cell | undefined): Day[] {
  const days = [dayIn(cell, "day-first"), dayIn(cell, "month-first")];
  return [...new Set(days.flatMap((day) => day ?? []))];
}

/**
 * Reads a date of any usual form, alone or with a time behind it; null for anything else, such as a number that is no day, or a
 * date that may be either of two days.
 */
export function readDay(cell: Cell | undefined): Day | null {
  const [day = null, other] = possibleDays(cell);
  return other === undefined ? day : null;
}

/** `2026-02-15`. */
export function dayText(day: Day): string {
  return new Date(day * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
}
