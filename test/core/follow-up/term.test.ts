import { describe, expect, it, test } from "vitest";
import { dayText, readDay } from "../../../src/core/follow-up/calendar.ts";
import { addMonths, daysBeforeEnd, plannedEnd, termOf } from "../../../src/core/follow-up/term.ts";

const day = (text: string): number => readDay(text) ?? NaN;
const end = (since: string, months: number, renewedOn: string | null = null): string =>
  dayText(plannedEnd(day(since), months, renewedOn === null ? null : day(renewedOn)));

test("a dyad lasts a year where nobody said, and ten at most", () => {
  expect(termOf({})).toBe(12);
  expect(termOf({ term: 9 })).toBe(9);
  expect(termOf({ term: 20_000 })).toBe(120);
});

it.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2027-12-31", 2, "2028-02-29"],
  ["2028-02-29", 12, "2029-02-28"],
  ["2026-11-30", 14, "2028-01-30"],
  ["2026-02-03", 12, "2027-02-03"],
])("%s and %i months is %s", (from, months, to) => {
  expect(dayText(addMonths(day(from), months))).toBe(to);
});

describe("the planned end", () => {
  it("is a term after the beginning", () => {
    expect(end("2026-02-03", 12)).toBe("2027-02-03");
    expect(end("2026-02-03", 6)).toBe("2026-08-03");
  });

  it("is a term later once renewed, a little before the end or after it", () => {
    expect(end("2026-02-03", 12, "2026-12-10")).toBe("2028-02-03");
    expect(end("2026-02-03", 12, "2027-03-20")).toBe("2028-02-03");
    expect(end("2026-02-03", 12, "2028-01-15")).toBe("2029-02-03");
  });

  it("is never sooner than the second term, whatever day was written", () => {
    expect(end("2026-02-03", 12, "2020-01-01")).toBe("2028-02-03");
  });
});

test("it is near two months before, or in the second half of a short term", () => {
  expect(daysBeforeEnd(12)).toBe(60);
  expect(daysBeforeEnd(2)).toBe(30);
});
