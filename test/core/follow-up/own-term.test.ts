import { describe, expect, it } from "vitest";
import { readDay } from "../../../src/core/follow-up/calendar.ts";
import type { LifeColumn } from "../../../src/core/follow-up/life-columns.ts";
import { ownTerm } from "../../../src/core/follow-up/own-term.ts";

const term = (since: string, until: string, byHand: LifeColumn[] = ["until"], unread: LifeColumn[] = []) =>
  ownTerm({
    since: readDay(since),
    until: readDay(until),
    byHand: new Set(byHand),
    unread: new Set(unread),
  });

describe("the term of a dyad of its own", () => {
  it("is counted in whole months, the nearest, from its beginning to the end that a hand wrote", () => {
    expect(term("2026-02-03", "2027-02-03")).toEqual({ until: "2027-02-03", months: 12, isExact: true });
    expect(term("2026-02-03", "2027-06-30")).toEqual({ until: "2027-06-30", months: 17, isExact: false });
    expect(term("2026-01-31", "2026-02-28")).toMatchObject({ months: 1, isExact: true });
  });

  it("has no months where it is shorter than half a month, or nobody knows when the dyad began", () => {
    expect(term("2026-02-03", "2026-02-10")?.months).toBeNull();
    expect(term("", "2027-06-30")).toEqual({ until: "2027-06-30", months: null, isExact: false });
  });

  it("is none where no hand wrote the end, where that does not count, or where the dyad is over", () => {
    expect(term("2026-02-03", "2027-02-03", [])).toBeNull();
    expect(term("2026-02-03", "2027-02-03", ["until"], ["until"])).toBeNull();
    expect(term("2026-02-03", "")).toBeNull();
  });
});
