import { dateOrder, readTimestamp } from "../intake/answers/timestamp.ts";
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

/** Reads a date of any usual form, alone or with a time behind it; null for anything else, such as a number that is no day. */
export function readDay(cell: Cell | undefined): Day | null {
  return cellText(cell) === "" ? null : dayOf(readTimestamp(cell, dateOrder([cell])));
}

/** `2026-02-15`. */
export function dayText(day: Day): string {
  return new Date(day * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
}
