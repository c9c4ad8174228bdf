import { expect, test } from "vitest";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";

test("a day is written with two digits for its month and its day, in the local time zone", () => {
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(isoDay(new Date(2026, 10, 22))).toBe("2026-11-22");
});
