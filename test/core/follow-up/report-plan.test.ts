import { describe, expect, it } from "vitest";
import { SILENT } from "../../../src/core/follow-up/course.ts";
import { reportPlan, reportSections } from "../../../src/core/follow-up/report-plan.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { followUp as english } from "../../../src/core/messages/en/follow-up.ts";
import { followUp as french } from "../../../src/core/messages/fr/follow-up.ts";
import { dyads, ended, report, reported, said } from "./years.ts";

describe("the tab of the report", () => {
  it.each([
    ["fr", french, "moins de 5"],
    ["en", english, "fewer than 5"],
  ] as const)(
    "says it all in words, and no opinion of fewer than five people (%s)",
    (language, { report: told, tab }, few) => {
      const plan = reportPlan(report, "2026", { ...told, ending: tab.ending }, language);
      const cells = plan.cells.flat();
      expect(cells).toContain(few);
      expect(cells).toContain(told.keptBack);
      const opinions = [told.isFit, told.progress, told.reasons, told.topics].flatMap((head) => {
        const at = plan.cells.findIndex((row) => row[0] === head);
        const end = plan.cells.findIndex((row, index) => index > at && row[0] === "");
        return plan.cells.slice(at + 1, end < 0 ? undefined : end).flat();
      });
      expect(opinions.filter((cell) => typeof cell === "number").length).toBeGreaterThan(5);
      for (const cell of opinions) if (typeof cell === "number") expect(cell).toBeGreaterThanOrEqual(5);
      expect(JSON.stringify(plan)).not.toMatch(/privé|une note|undefined|"a0"/);
      for (const row of plan.cells) expect(row).toHaveLength(plan.widths.length);
      // A rate, a delay and a count that is not shown stand under the numbers.
      const [, ...beside] = plan.cells.find(([name]) => name === told.rates.paired) ?? [];
      expect(beside[0]).toMatch(/^\d+\s?%$/);
      expect(plan.atRight).toEqual([1, 2]);
      expect(plan.heads.map((row) => plan.cells[row]?.[0])).toContain(told.topics);
      expect(ownTab({ rows: plan.cells })).toEqual({ kind: "report", state: "" });
    },
  );
});

/** A plan of paper of 8½ × 11 in with Google's margins, in pixels of 1/96 in. */
const PAPER = { width: 672, height: 912 };
const LINE = 21;
/** Wider than most letters of the default font. */
const LETTER = 6;

it.each([
  ["fr", french],
  ["en", english],
] as const)("the tab is printed on one plan (%s)", (language, { report: told, tab }) => {
  const plan = reportPlan(report, "2026", { ...told, ending: tab.ending }, language);
  const lines = plan.cells.map((row) =>
    Math.max(
      ...row
        .slice(0, plan.hidden.from)
        .map((cell, at) => Math.max(1, Math.ceil((String(cell).length * LETTER) / (plan.widths[at] ?? 1)))),
    ),
  );
  const height = LINE * lines.reduce((sum, count) => sum + count, 0);
  const width = plan.widths.slice(0, plan.hidden.from).reduce((sum, each) => sum + each, 0);
  expect(height * Math.min(1, PAPER.width / width)).toBeLessThanOrEqual(PAPER.height);
});

describe("the parts of the report", () => {
  const told = { ...french.report, ending: french.tab.ending };
  const under = (head: string, of = report) =>
    reportSections(of, told).find((section) => section.head[0] === head)?.rows;

  it("say hours with their halves, as the follow-up tab does", () => {
    const of = (hours: number) =>
      under(told.inShort, reported(dyads(1, SILENT, SILENT, null, { hours })))?.find(
        ([name]) => name === told.hoursOf(1),
      )?.[1];
    expect([6.5, 7, 6.25, 1.3333].map(of)).toEqual([6.5, 7, 6.3, 1.3]);
  });

  it("tell each count beside its name, and the time in which half have met", () => {
    expect(under(told.inShort)).toEqual([
      [told.mentees, 40],
      [told.mentors, 24],
      [told.all, 29],
      [told.states.on, 19],
      [told.states.ended, 10],
      [told.renewed, 9],
      [told.met, 21],
      [told.rates.paired, "20\u00a0%"],
      [told.rates.met, "72\u00a0%"],
      ["Rencontres en tout, selon 19 dyades", 96],
      ["Heures de rencontre en tout, selon 10 dyades", 75],
    ]);
    expect(under(told.meetings)?.at(-1)).toEqual([told.median, "20 jours"]);
  });

  it("tell that there are too few endings for their reasons", () => {
    const few = reported(dyads(20, said("good", 8), SILENT), dyads(3, SILENT, SILENT, ended("fit")));
    expect(under(told.reasons, few)).toEqual([[told.tooFew]]);
  });

  it("tell that no answer was received, of both sides or of one", () => {
    const silent = reported(dyads(32, SILENT, SILENT));
    expect(under(told.isFit, silent)).toEqual([[told.noAnswers]]);
    // Nobody was asked whether they met: no dyad is said not to have.
    expect(under(told.meetings, silent)?.[0]).toEqual([told.noAnswers]);
    expect(under(told.inShort, silent)).toContainEqual([told.met, told.noRate]);
    expect(under(told.meetings, silent)?.at(-1)).toEqual([told.median, told.tooFewDates]);
    expect(under(told.isFit, reported(dyads(32, said("good", 8), SILENT)))).toEqual([
      [told.fit.good, told.keptBack, told.noRate],
      [told.fit.deciding, "moins de 5", told.noRate],
      [told.fit["not-good"], "moins de 5", told.noRate],
      [told.fit.none, "moins de 5", told.noAnswers],
    ]);
  });
});
