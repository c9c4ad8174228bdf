import { describe, expect, it } from "vitest";
import { SILENT } from "../../../src/core/follow-up/course.ts";
import { dyads, ended, report, reported, said } from "./years.ts";

describe("the yearly report", () => {
  it("counts people, dyads and first meetings", () => {
    expect(report).toMatchObject({ mentees: 40, mentors: 24, dyads: 29 });
    expect(report.states).toEqual({ on: 19, ended: 10 });
    expect(report.medianDays).toBe(20);
  });

  it("hides small counts, and one more where the whole would tell", () => {
    // 10 soon, 9 within a month, 2 later, none of unknown date, 8 not known to have met
    expect(report.meetings).toEqual({ soon: 10, month: 9, later: "few", unknown: "few", not: "kept-back" });
    expect(report.fits.mentee).toEqual({ good: 19, deciding: "kept-back", "not-good": "few", none: "few" });
    expect(report.reasons).toEqual({
      fit: "kept-back",
      time: "few",
      left: "few",
      done: "few",
      conflict: "few",
      other: "few",
    });
  });

  it("says nothing of the reasons where the number of endings is not shown", () => {
    const few = reported(dyads(20, said("good", 8), SILENT), dyads(3, SILENT, SILENT, ended("fit")));
    expect(few.states).toEqual({ on: "kept-back", ended: "few" });
    expect(few.reasons).toBeNull();
  });

  it("names a topic only if five people ask for it or offer it", () => {
    expect(report.topics.length).toBeGreaterThan(5);
    const asked = report.topics.map((topic) => topic.needs).filter((count) => typeof count === "number");
    expect(asked.length).toBeGreaterThan(3);
    expect([...asked].sort((a, b) => b - a)).toEqual(asked);
    for (const { needs: a, offers: b } of report.topics)
      for (const count of [a, b]) if (typeof count === "number") expect(count).toBeGreaterThanOrEqual(5);
  });

  it("of a programme without dyads shows that there are few", () => {
    expect(reported()).toMatchObject({
      dyads: "few",
      states: { on: "few", ended: "few" },
      medianDays: null,
      reasons: null,
    });
  });
});
