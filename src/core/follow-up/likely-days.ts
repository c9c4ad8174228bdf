import type { IssueCode } from "../issues/issue.ts";
import { type Day, possibleDays } from "./calendar.ts";
import type { LifeColumn } from "./life-columns.ts";
import { readLifeDay } from "./life-readers.ts";
import { addMonths } from "./term.ts";

/** A dyad may begin, or its end be announced, some months ahead; further off, in days, is a slip of the keyboard. */
const DAYS_AHEAD = 184;

/** A dyad is planned for a few years; a later end is a slip of the keyboard, unless the programme's own term is that long. */
const LONGEST_MONTHS = 60;

/** The day on which a dyad began, as a hand wrote it; null for what is none, or lies further ahead than half a year. */
export function readStart(text: string, today: Day): Day | null {
  const day = readLifeDay(text);
  return day !== null && day <= today + DAYS_AHEAD ? day : null;
}

/** The day on which a dyad ended, as a hand wrote it; null for what is none, is before its start, or far ahead. */
export function readEnding(text: string, since: Day | null, today: Day): Day | null {
  const day = readStart(text, today);
  return day !== null && day >= (since ?? -Infinity) ? day : null;
}

/** What a planned end is measured by. */
export interface Term {
  /** When the dyad began; null where that is not known. */
  readonly since: Day | null;
  readonly today: Day;
  /** How long a dyad lasts, in months. */
  readonly months: number;
}

/**
 * The planned end of a dyad, as a hand wrote it; null for what is none, is before its start, or lies more than five years, and more
 * than two terms, after its start and today.
 */
export function readPlannedEnd(text: string, { since, today, months }: Term): Day | null {
  const day = readLifeDay(text);
  const last = addMonths(Math.max(since ?? today, today), Math.max(LONGEST_MONTHS, 2 * months));
  return day !== null && day >= (since ?? -Infinity) && day <= last ? day : null;
}

const DOUBTS: Partial<Record<LifeColumn, IssueCode>> = {
  since: "life-since-when",
  until: "life-until-when",
  renewedOn: "life-renewed-when",
};

/** What is to be reported of a text that is to be a day; null for one that is a day. */
export function dayDoubt(text: string): IssueCode | null {
  if (readLifeDay(text) !== null) return null;
  return possibleDays(text).length > 1 ? "day-unclear" : "life-unread";
}

/** What is to be reported of a cell that does not count: no possible day, or nothing that can be read. */
export function doubtOf(column: LifeColumn, text: string): IssueCode {
  const doubt = DOUBTS[column];
  if (doubt === undefined) return "life-unread";
  return dayDoubt(text) ?? doubt;
}
