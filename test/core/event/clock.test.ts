import { describe, expect, it } from "vitest";
import {
  clockAt,
  isRunning,
  leftOf,
  newsOf,
  paused,
  readClock,
  started,
} from "../../../src/core/event/clock.ts";
import type { Rota } from "../../../src/core/event/rota.ts";

const MINUTE = 60_000;
const NOW = 1_800_000_000_000;
const rota: Rota = {
  ...{ rounds: 3, minutes: 8, tables: 2, group: 1, doubtsFirst: false },
  ...{ mentees: [], mentors: [], schedule: [], happened: 1, best: true },
};

describe("the clock of an event", () => {
  it("goes on by itself: what is left depends on the moment alone", () => {
    const clock = started(clockAt(7, 0, 8, false), NOW);
    expect([0, 1, 7.5, 8, 60].map((minutes) => leftOf(clock, NOW + minutes * MINUTE) / MINUTE)).toEqual([
      8, 7, 0.5, 0, 0,
    ]);
    expect([isRunning(clock, NOW), isRunning(clock, NOW + 8 * MINUTE)]).toEqual([true, false]);
  });

  it("rests where it was paused, and goes on from there", () => {
    const rest = paused(started(clockAt(7, 0, 8, false), NOW), NOW + 3 * MINUTE);
    expect(leftOf(rest, NOW + 60 * MINUTE)).toBe(5 * MINUTE);
    const again = started(rest, NOW + 60 * MINUTE);
    expect(leftOf(again, NOW + 61 * MINUTE)).toBe(4 * MINUTE);
  });

  it("is read back as it was kept, whoever opens the workbook", () => {
    const clock = started(clockAt(7, 2, 8, true), NOW);
    expect(readClock(JSON.stringify(clock), 7, rota)).toEqual(clock);
  });

  it("begins at the first round to come where none was kept, and for another rota, still silent", () => {
    const fresh = clockAt(7, 1, 8, false);
    for (const text of [undefined, "", "{", JSON.stringify({ ...fresh, round: 9 })])
      expect(readClock(text, 7, rota)).toEqual(fresh);
    const other = started(clockAt(6, 2, 8, true), NOW);
    expect(readClock(JSON.stringify(other), 7, rota)).toEqual({ ...fresh, silent: true });
    expect(readClock("", 7, { ...rota, happened: 3 }).round).toBe(2);
  });

  it("tells that a round begins, has a minute left, and is over", () => {
    const clock = started(clockAt(7, 0, 8, false), NOW);
    const news = (minutes: number, of = clock) => newsOf(of, rota, NOW + minutes * MINUTE);
    expect([0, 6.9, 7, 7.9, 8].map((minutes) => news(minutes))).toEqual([
      "began",
      "began",
      "one-minute",
      "one-minute",
      "over",
    ]);
    expect(news(9, { ...clock, round: 2 })).toBe("ended");
    expect(news(0, clockAt(7, 0, 8, false))).toBe("none");
    expect(newsOf(started(clockAt(7, 0, 1, false), NOW), { rounds: 3, minutes: 1 }, NOW)).toBe("began");
  });
});
