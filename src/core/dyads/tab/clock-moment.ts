import { readTimestamp } from "../../intake/answers/timestamp.ts";
import type { Table } from "../../tabs/table.ts";
import { momentOf } from "./newest.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Clocks differ from UTC by whole quarters of an hour, and at most so much. */
const QUARTER_MS = 900_000;
const FURTHEST_MS = 14 * HOUR_MS;
/** The clock furthest behind UTC. */
const EARLIEST_MS = -12 * HOUR_MS;

/**
 * When a dyads tab was written, in the spreadsheet's own clock, as the answers have it; `""` where nothing says. The tag
 * holds UTC: how far the clock is from it is learned from the moment that the first cell or the name shows. Where people
 * changed both, the earliest moment that it can have been: then nobody who came later is missed.
 *
 * @returns `2026-11-22T17:44`, with or without seconds.
 */
export function clockMomentOf(table: Table): string {
  const moment = momentOf(table);
  if (!moment.endsWith("Z")) return moment;
  const utc = Date.parse(moment);
  const { tags: _, ...shown } = table;
  const minute = Math.floor(utc / MINUTE_MS) * MINUTE_MS;
  const offset = [shown, { ...shown, rows: [] }]
    .map((untagged) => Date.parse(`${momentOf(untagged)}Z`) - minute)
    .find((lead) => lead % QUARTER_MS === 0 && Math.abs(lead) <= FURTHEST_MS);
  return new Date(utc + (offset ?? EARLIEST_MS)).toISOString().slice(0, -1);
}

/** Such a moment in seconds, as answers are read; −Infinity for `""`. */
export function writtenAt(moment: string): number {
  return readTimestamp(moment, "month-first");
}

/** The last moment, by the same clock, that an answer can have come: it may be a day ahead of the calendar of whoever looks. */
export function latestMoment(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + 2) / 1000 - 1;
}
