import { expect, test } from "vitest";
import { dateOf, daysSince } from "../../../../sidebar/room-kit/dates.ts";

const seconds = Date.UTC(2026, 2, 3, 22, 30) / 1000;

test("a moment is told as a day in words", () => {
  expect(dateOf(seconds, "fr")).toBe("3 mars 2026");
  expect(dateOf(seconds, "en")).toBe("3 March 2026");
  expect(dateOf(Date.UTC(2026, 4, 1) / 1000, "fr")).toBe("1er mai 2026");
  expect(dateOf(-Infinity, "fr")).toBeNull();
});

test("days are counted by the calendar, and none is before today", () => {
  expect(daysSince(seconds, new Date(2026, 2, 3, 23, 59))).toBe(0);
  expect(daysSince(seconds, new Date(2026, 2, 4, 0, 1))).toBe(1);
  expect(daysSince(seconds, new Date(2026, 1, 1))).toBe(0);
});
