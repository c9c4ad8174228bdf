import fc from "fast-check";
import { expect, test } from "vitest";
import { dayIn, dayOf, dayText, possibleDays, readDay } from "../../../src/core/follow-up/calendar.ts";

test("a day is read whatever its form, with or without a time", () => {
  for (const text of ["2026-02-15", "2026-02-15T18:07:38", "2/15/2026 18:07", "15/02/2026", 46068])
    expect(readDay(text)).toBe(readDay("2026-02-15"));
});

test("what is no day is none", () => {
  for (const text of ["", "  ", "bientôt", "2026-02-31", undefined, -99_974_432, "15145551234", 1e300])
    expect(readDay(text)).toBeNull();
  expect(dayOf(-Infinity)).toBeNull();
});

test("a day that may be either of two is none, and both are known", () => {
  expect(readDay("03/04/2027")).toBeNull();
  expect(possibleDays("03/04/2027").map(dayText)).toEqual(["2027-04-03", "2027-03-04"]);
  expect(["04/04/2027", "25/04/2027", "04/25/2027"].map((text) => possibleDays(text).length)).toEqual([
    1, 1, 1,
  ]);
  expect(dayIn("03/04/2027", "month-first")).toBe(readDay("2027-03-04"));
});

test("a day written is the same day read, and days count one by one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      expect(readDay(dayText(day))).toBe(day);
    }),
  );
  expect((readDay("2026-03-01") ?? 0) - (readDay("2026-02-28") ?? 0)).toBe(1);
});
