import { describe, expect, it } from "vitest";
import { readDay } from "../../../src/core/follow-up/calendar.ts";
import { doubtOf, readEnding, readPlannedEnd, readStart } from "../../../src/core/follow-up/likely-days.ts";

const day = (text: string): number => readDay(text) ?? 0;
const today = day("2026-12-01");

describe("the day on which a dyad began", () => {
  it.each(["2019-01-15", "2026-12-01", "2027-01-11", "2027-06-03"])("may be %s", (text) => {
    expect(readStart(text, today)).toBe(day(text));
  });

  it.each(["2027-06-04", "2099-01-05", "en janvier", ""])("is not %s", (text) => {
    expect(readStart(text, today)).toBeNull();
  });
});

describe("a planned end", () => {
  const term = { since: day("2026-02-03"), today, months: 12 };

  it.each(["2026-02-03", "2026-06-30", "2027-02-03", "2029-02-03", "2031-12-01"])("may be %s", (text) => {
    expect(readPlannedEnd(text, term)).toBe(day(text));
  });

  it.each(["2026-02-02", "2019-02-03", "2031-12-02", "2099-02-03", "au printemps"])("is not %s", (text) => {
    expect(readPlannedEnd(text, term)).toBeNull();
  });

  it("may be in the past where nobody knows when the dyad began, and later where a term is long", () => {
    expect(readPlannedEnd("2019-02-03", { ...term, since: null })).toBe(day("2019-02-03"));
    expect(readPlannedEnd("2036-12-01", { ...term, months: 60 })).toBe(day("2036-12-01"));
  });
});

describe("the day on which a dyad ended", () => {
  it("is between its start and half a year ahead", () => {
    const read = (text: string) => readEnding(text, day("2026-02-03"), today);
    expect(["2026-02-03", "2027-05-31"].map(read)).toEqual([day("2026-02-03"), day("2027-05-31")]);
    expect(["2026-02-02", "2027-08-31", "bientôt"].map(read)).toEqual([null, null, null]);
    expect(readEnding("2019-02-02", null, today)).toBe(day("2019-02-02"));
  });
});

it("is told apart from what is no day at all", () => {
  expect(doubtOf("since", "2099-01-05")).toBe("life-since-when");
  expect(doubtOf("until", "2019-01-05")).toBe("life-until-when");
  expect(doubtOf("until", "03/04/2027")).toBe("day-unclear");
  expect(doubtOf("meetings", "03/04/2027")).toBe("life-unread");
  expect(doubtOf("until", "au printemps")).toBe("life-unread");
  expect(doubtOf("meetings", "2026-01-05")).toBe("life-unread");
});
