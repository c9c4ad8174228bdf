import { isDateFormat as isDate } from "numfmt";
import { fenced } from "./fenced.ts";

const isDatePattern = fenced(isDate);

/** Days from the spreadsheet epoch (30 December 1899) to 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25569;
const DAY_MS = 86_400_000;

/** A date and time on the wall, without a time zone, as milliseconds: what `Date.UTC` gives for its parts. */
export type WallClock = number;

/** Serial (days since 30 December 1899, a fraction for the time) of a wall clock, to the millisecond. */
export function serialOf(wall: WallClock): number {
  return wall / DAY_MS + UNIX_EPOCH_SERIAL;
}

export function wallClockOf(serial: number): WallClock {
  return Math.round((serial - UNIX_EPOCH_SERIAL) * DAY_MS);
}

/** Whether numbers under that format are shown as dates or times. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && isDatePattern(format);
}
