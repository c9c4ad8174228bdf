import { describe, expect, it } from "vitest";
import { SILENT, type Side, goingOf } from "../../../src/core/follow-up/course.ts";
import type { Ending } from "../../../src/core/follow-up/ending.ts";
import type { FollowUp } from "../../../src/core/follow-up/follow-up.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import type { Fit } from "../../../src/core/follow-up/pulse.ts";
import { reportPage } from "../../../src/core/follow-up/report-page.ts";
import { yearlyReport } from "../../../src/core/follow-up/yearly-report.ts";
import { ownTab } from "../../../src/core/intake/own-tab.ts";
import { followUp as english } from "../../../src/core/messages/en/follow-up.ts";
import { followUp as french } from "../../../src/core/messages/fr/follow-up.ts";
import { setUp } from "../../../src/core/setup.ts";
import { sampleTables, snapshotOf } from "../workbooks.ts";

const START = 1_000;
const party = (name: string) => ({ key: name, label: name, name, email: "" });

function said(fit: Fit, metAfter: number | null): Side {
  const day = START + 40;
  const blank = { tab: "", row: 2, name: "", email: "", partner: "", metOn: null, help: null };
  const latest = { ...blank, time: day, day, met: metAfter === null ? null : ("yes" as const), fit };
  return { latest, unclear: false, metOn: metAfter === null ? null : START + metAfter };
}

function dyads(count: number, mentee: Side, mentor: Side, ending: Ending | null = null): Followed[] {
  const going = goingOf({ since: START, mentee, mentor }, START + 60);
  return Array.from({ length: count }, (_, index) => ({
    mentee: party(`a${String(index)}`),
    mentor: party(`b${String(index)}`),
    since: START,
    ending,
    sides: { mentee, mentor },
    course: ending === null ? going.course : "ended",
    going,
    note: "une note du comité",
    row: null,
    inLinks: true,
  }));
}

function rostersOf() {
  const { programme } = setUp(snapshotOf(sampleTables()));
  if (programme === null) throw new Error("no programme");
  return programme;
}

const programme = rostersOf();
const following = (...followed: Followed[][]): FollowUp => ({
  language: "fr",
  today: START + 60,
  followed: followed.flat(),
  answers: 0,
  next: 1,
  issues: [],
});
const reported = (...followed: Followed[][]) =>
  yearlyReport(following(...followed), programme, programme.settings.criteria);

const ended = (reason: Ending["reason"]): Ending => ({
  reason,
  words: "privé",
  since: START,
  on: START + 50,
});
const report = reported(
  dyads(10, said("good", 8), said("good", 12)),
  dyads(9, said("good", 20), SILENT),
  dyads(8, said("deciding", null), SILENT, ended("fit")),
  dyads(2, said("not-good", 45), SILENT, ended("time")),
);

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
    const asked = report.topics.map((topic) => topic.asked).filter((count) => typeof count === "number");
    expect(asked.length).toBeGreaterThan(3);
    expect([...asked].sort((a, b) => b - a)).toEqual(asked);
    for (const { asked: a, offered: b } of report.topics)
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

describe("the tab of the report", () => {
  it.each([
    ["fr", french, "moins de 5"],
    ["en", english, "fewer than 5"],
  ] as const)(
    "says it all in words, and no number below five (%s)",
    (language, { report: told, tab }, few) => {
      const page = reportPage(report, "2026", { ...told, ending: tab.ending }, language);
      const cells = page.cells.flat();
      expect(cells).toContain(few);
      expect(cells).toContain(told.keptBack);
      for (const cell of cells) if (typeof cell === "number") expect(cell).toBeGreaterThanOrEqual(5);
      expect(JSON.stringify(page)).not.toMatch(/privé|une note|undefined|"a0"/);
      for (const row of page.cells) expect(row).toHaveLength(page.widths.length);
      expect(page.heads.map((row) => page.cells[row]?.[0])).toContain(told.topics);
      expect(ownTab({ rows: page.cells })).toEqual({ kind: "report", state: "" });
    },
  );
});
