import { describe, expect, it } from "vitest";
import { SILENT } from "../../../src/core/follow-up/course.ts";
import { reportPage, reportSections } from "../../../src/core/follow-up/report-page.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { followUp as english } from "../../../src/core/messages/en/follow-up.ts";
import { followUp as french } from "../../../src/core/messages/fr/follow-up.ts";
import { dyads, ended, report, reported, said } from "./years.ts";

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

describe("the parts of the report", () => {
  const told = { ...french.report, ending: french.tab.ending };
  const under = (head: string, of = report) =>
    reportSections(of, told).find((section) => section.head[0] === head)?.rows;

  it("tell each count beside its name, and the time in which half have met", () => {
    expect(under(told.dyads)).toEqual([
      [told.all, 29],
      [told.states.on, 19],
      [told.states.ended, 10],
    ]);
    expect(under(told.meetings)?.at(-1)).toEqual([told.median, "20 jours"]);
  });

  it("tell that there are too few endings for their reasons", () => {
    const few = reported(dyads(20, said("good", 8), SILENT), dyads(3, SILENT, SILENT, ended("fit")));
    expect(under(told.reasons, few)).toEqual([[told.tooFew]]);
  });
});
