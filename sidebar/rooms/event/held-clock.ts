import type { Clock } from "../../../src/core/event/clock.ts";
import { ring } from "./bell.ts";

let held: Clock | null = null;
let rung: number | null = null;
let isUnkept = false;
const listeners = new Set<() => void>();

/** The clock as this panel drives it, whichever screen is shown; null before it was looked at. */
export function heldClock(): Clock | null {
  return held;
}

/** Rings once where the round that was counted is over. Whoever looks at the clock calls it as time goes by. */
export function ringWhenOver(now: number): void {
  const { ends = null, silent } = held ?? { silent: true };
  if (ends === null || ends > now || ends === rung) return;
  rung = ends;
  if (!silent) ring();
}

export function holdClock(clock: Clock): void {
  const now = Date.now();
  // What ended before anybody looked rings no more.
  if (clock.ends !== null && clock.ends <= now) rung = clock.ends;
  held = clock;
  for (const listener of listeners) listener();
  if (clock.ends === null) return;
  setTimeout(() => {
    ringWhenOver(Date.now());
  }, clock.ends - now);
}

/** Whether the clock goes on here alone: its last change could not be kept with the workbook. */
export function isClockUnkept(): boolean {
  return isUnkept;
}

/** Notes whether the last change of the clock is kept, for whoever looks at it by then. */
export function noteKept(isKept: boolean): void {
  if (isUnkept !== isKept) return;
  isUnkept = !isKept;
  for (const listener of listeners) listener();
}

/** @returns the way to hear no more of it. */
export function onClock(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
