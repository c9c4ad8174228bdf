import type { SettingsFile } from "../programme/settings.ts";
import { type Day, dayText } from "./calendar.ts";

/** How long a dyad lasts where nobody said, in months. */
const TERM_MONTHS = 12;
/** A longer one is a slip of the keyboard. */
export const MOST_MONTHS = 120;

/** How long a dyad lasts, in months. */
export function termOf({ term }: Pick<SettingsFile, "term">): number {
  return Math.min(MOST_MONTHS, term ?? TERM_MONTHS);
}

const MS_A_DAY = 86_400_000;

/** The same day of a later month, or the last one of a month that is too short. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = dayText(day).split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last)) / MS_A_DAY;
}

/** Whole terms that had gone by when a dyad was renewed, a little before or after the end of the last: one at least. */
function termsBefore(since: Day, renewedOn: Day, months: number): number {
  let terms = 1;
  const nearer = (): boolean =>
    Math.abs(addMonths(since, (terms + 1) * months) - renewedOn) <
    Math.abs(addMonths(since, terms * months) - renewedOn);
  while (nearer()) terms++;
  return terms;
}

/** Both are asked whether they go on so many days before the planned end: two people need a few weeks to answer. */
const DAYS_BEFORE_END = 60;
const DAYS_A_MONTH = 30;

/** How many days before its end a dyad is near it: {@link DAYS_BEFORE_END}, and half of a term that is short. */
export function daysBeforeEnd(months: number): number {
  return Math.min(DAYS_BEFORE_END, (months * DAYS_A_MONTH) / 2);
}

/** The planned end of a dyad: a term after it began, and a further one where it was renewed. */
export function plannedEnd(since: Day, months: number, renewedOn: Day | null): Day {
  const terms = renewedOn === null ? 1 : termsBefore(since, renewedOn, months) + 1;
  return addMonths(since, terms * months);
}
