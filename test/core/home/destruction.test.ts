import { describe, expect, test } from "vitest";
import { destructionAhead, readCalendarDay } from "../../../src/core/home/destruction.ts";

describe("a day as people write it", () => {
  test.each([
    ["2027-06-30", "2027-06-30"],
    [" 2028-02-29 ", "2028-02-29"],
  ])("%j is a day", (text, day) => {
    expect(readCalendarDay(text)).toBe(day);
  });

  test.each([
    "",
    "2027-02-29",
    "2027-13-01",
    "2027-06-31",
    "0000-00-00",
    "30 juin",
    "2027-6-3",
    "30/06/2027",
  ])("%j is none", (text) => {
    expect(readCalendarDay(text)).toBeNull();
  });
});

describe("the day of destruction", () => {
  test.each([
    ["2027-06-30", "2027-05-30", null],
    ["2027-06-30", "2027-05-31", 30],
    ["2027-06-30", "2027-06-29", 1],
    ["2027-06-30", "2027-06-30", 0],
    ["2027-06-30", "2029-01-01", 0],
    // Across the night in which clocks are set forward
    ["2027-03-15", "2027-03-13", 2],
  ])("of %s, on %s, is %j days away", (kept, today, days) => {
    expect(destructionAhead(kept, today)).toEqual(days === null ? null : { on: kept, days });
  });

  test("is not spoken of where none is kept, or what is kept is no day", () => {
    expect(destructionAhead(undefined, "2027-06-30")).toBeNull();
    expect(destructionAhead("bientôt", "2027-06-30")).toBeNull();
  });
});
