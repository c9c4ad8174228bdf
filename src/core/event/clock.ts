import * as z from "zod/mini";
import type { Rota } from "./rota.ts";

/** The name under which the clock is kept with the workbook. */
export const KEPT_CLOCK = "event-clock";
const MINUTE_MS = 60_000;

const state = z.object({
  format: z.literal("dyade-clock/1"),
  /** The tab of the rota that it counts. */
  rota: z.number(),
  /** From 0. */
  round: z.number().check(z.int(), z.minimum(0)),
  began: z.boolean(),
  /** What is left while it rests, in milliseconds. */
  left: z.number().check(z.minimum(0)),
  /** When the round ends, in milliseconds since 1970; null while it rests. */
  ends: z.nullable(z.number()),
  silent: z.boolean(),
});

/**
 * The clock of an event. It holds when a round ends and not how much was counted, so that it goes on whoever looks,
 * wherever and after whatever interruption. Moments are in milliseconds since 1970.
 */
export type Clock = Readonly<z.infer<typeof state>>;

/** The clock at rest at the beginning of a round. */
export function clockAt(rota: number, round: number, minutes: number, silent: boolean): Clock {
  const left = minutes * MINUTE_MS;
  return { format: "dyade-clock/1", rota, round, began: false, left, ends: null, silent };
}

/** The clock that was kept for a rota; at its first round to come where none was, or it counted another rota. */
export function readClock(text: string | undefined, sheetId: number, rota: Rota): Clock {
  const kept = (): Clock | null => {
    try {
      const { success, data } = z.safeParse(state, JSON.parse(text ?? "null"));
      return success ? data : null;
    } catch {
      return null;
    }
  };
  const clock = kept();
  if (clock?.rota === sheetId && clock.round < rota.rounds) return clock;
  const round = Math.min(rota.happened, rota.rounds - 1);
  return clockAt(sheetId, round, rota.minutes, clock?.silent ?? false);
}

/** What is left of the round, in milliseconds. */
export function leftOf({ left, ends }: Clock, now: number): number {
  return Math.max(0, ends === null ? left : ends - now);
}

export function isRunning(clock: Clock, now: number): boolean {
  return clock.ends !== null && leftOf(clock, now) > 0;
}

export function started(clock: Clock, now: number): Clock {
  return { ...clock, began: true, ends: now + leftOf(clock, now) };
}

export function paused(clock: Clock, now: number): Clock {
  return { ...clock, left: leftOf(clock, now), ends: null };
}

/** What is said once as a round goes on. */
export type ClockNews = "none" | "began" | "one-minute" | "over" | "ended";

/** @param rounds how many rounds the rota has. */
export function newsOf(
  clock: Clock,
  { rounds, minutes }: Pick<Rota, "rounds" | "minutes">,
  now: number,
): ClockNews {
  if (!clock.began) return "none";
  const left = leftOf(clock, now);
  if (left === 0) return clock.round + 1 === rounds ? "ended" : "over";
  return minutes > 1 && left <= MINUTE_MS ? "one-minute" : "began";
}
