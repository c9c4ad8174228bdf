import { describe, expect, it } from "vitest";
import { SILENT } from "../../../src/core/follow-up/course.ts";
import { dyads, ended, report, reported, said } from "./years.ts";

describe("the yearly report", () => {
  it("counts people, dyads and first meetings", () => {
    expect(report).toMatchObject({ mentees: 40, mentors: 24, dyads: 29 });
    expect(report.states).toEqual({ on: 19, ended: 10 });
    expect(report.medianDays).toBe(20);
  });

  it("shows all counts of what happened, however small, for they name nobody", () => {
    // 10 soon, 9 within a month, 2 later, none of unknown date, 8 not known to have met
    expect(report.meetings).toEqual({ soon: 10, month: 9, later: 2, unknown: 0, not: 8 });
    expect(report.met).toBe(21);
    expect(reported(dyads(2, said("good", 8), SILENT))).toMatchObject({
      dyads: 2,
      states: { on: 2, ended: 0 },
      met: 2,
    });
  });

  it("tells which share of the mentees was paired, and which share of the dyads met", () => {
    // Dyads of ten, nine, eight and two mentees of the same names, and the forty of the programme.
    expect(report.rates.paired).toBe(10 / 50);
    expect(report.rates.met).toBe(21 / 29);
    expect(reported().rates).toEqual({ paired: 0, met: null });
    // Nobody has said a word: whether they met is not known.
    expect(reported(dyads(2, SILENT, SILENT)).rates.met).toBeNull();
  });

  it("hides small counts of opinions, and one more where the whole would tell", () => {
    expect(report.fits.mentee).toEqual({ good: 19, deciding: "kept-back", "not-good": "few", none: "few" });
    expect(report.reasons).toEqual({
      fit: "kept-back",
      time: "few",
      left: "few",
      done: "few",
      term: "few",
      conflict: "few",
      other: "few",
    });
  });

  it("says nothing of the reasons of fewer than five endings", () => {
    const few = reported(dyads(20, said("good", 8), SILENT), dyads(3, SILENT, SILENT, ended("fit")));
    expect(few.states).toEqual({ on: 20, ended: 3 });
    expect(few.reasons).toBeNull();
  });

  it("names six topics at most", () => {
    expect(report.topics).toHaveLength(6);
  });

  it("names a topic only if five people ask for it or offer it", () => {
    expect(report.topics.length).toBeGreaterThan(5);
    const asked = report.topics.map((topic) => topic.needs).filter((count) => typeof count === "number");
    expect(asked.length).toBeGreaterThan(3);
    expect([...asked].sort((a, b) => b - a)).toEqual(asked);
    for (const { needs: a, offers: b } of report.topics)
      for (const count of [a, b]) if (typeof count === "number") expect(count).toBeGreaterThanOrEqual(5);
  });

  it("of a programme without dyads shows that there are none", () => {
    expect(reported()).toMatchObject({
      dyads: 0,
      states: { on: 0, ended: 0 },
      medianDays: null,
      reasons: null,
    });
  });
});
