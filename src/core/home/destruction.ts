/** The name under which the day is kept on which the programme is to be destroyed. */
export const KEPT_DESTRUCTION = "destruction";

/** So many days before it the first screen says that it comes. */
const WARNED_DAYS = 30;
const DAY_MS = 86_400_000;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A day as people write it: `2027-06-30`. @returns null for a text that is no day of the calendar. */
export function readCalendarDay(text: string): string | null {
  const day = text.trim();
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (year === undefined) return null;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return moment.toISOString().slice(0, day.length) === day ? day : null;
}

/** That the day of destruction comes, or has come. */
export interface Destruction {
  readonly on: string;
  /** Whole days until then; 0 for today and for a day that is past. */
  readonly days: number;
}

/**
 * What is to be said of the day of destruction; null where none is kept, or it is far.
 *
 * @param kept the text that is kept. @param today `2026-02-15`.
 */
export function destructionAhead(kept: string | undefined, today: string): Destruction | null {
  const on = readCalendarDay(kept ?? "");
  if (on === null) return null;
  const days = Math.max(0, Math.round((Date.parse(on) - Date.parse(today)) / DAY_MS));
  return days > WARNED_DAYS ? null : { on, days };
}
