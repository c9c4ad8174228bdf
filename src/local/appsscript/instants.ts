import type { WallClock } from "../model/serial.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const cached = formats.get(timeZone);
  if (cached !== undefined) return cached;
  const format = new Intl.DateTimeFormat("en-US-u-hc-h23", {
    ...{ timeZone, era: "short", year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  });
  formats.set(timeZone, format);
  return format;
}

/** The date and time that a clock on the wall shows in that time zone. */
export function wallClockIn(date: Date, timeZone: string): WallClock {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - part("year") : part("year");
  const whole = Date.UTC(year, part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return whole + (((date.getTime() % 1000) + 1000) % 1000);
}

/** The instant at which that time zone's clocks show `wall`; the later one where clocks were set back is not chosen. */
export function instantOf(wall: WallClock, timeZone: string): Date {
  let guess = wall;
  for (let round = 0; round < 2; round++) guess += wall - wallClockIn(new Date(guess), timeZone);
  return new Date(guess);
}

/** @throws as Apps Script does for a time zone that nobody knows. */
export function requireTimeZone(timeZone: string): void {
  try {
    formatFor(timeZone);
  } catch {
    throw new Error(`Invalid time zone: ${timeZone}`);
  }
}
