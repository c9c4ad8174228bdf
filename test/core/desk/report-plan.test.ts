import { describe, expect, test } from "vitest";
import { findReferenceOptimum } from "../../../src/core/desk/priced.ts";
import { reportPlan } from "../../../src/core/desk/report-plan.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { report as english } from "../../../src/core/messages/en/report.ts";
import { report as french } from "../../../src/core/messages/fr/report.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { sheetPlan } from "../../../src/core/tabs/sheet-plan-shape.ts";
import { deskOf, pairingOf } from "./desks.ts";

const desk = deskOf();
const nobody = pairingOf(desk, []);
const pairing = {
  ...nobody,
  mentorOf: runSteps(findReferenceOptimum(desk.cohort, nobody)).assignment.mentorOf,
};
const plan = reportPlan(desk, pairing, french);
const rowOf = (first: string): number => plan.cells.findIndex(([cell]) => cell === first);

describe("the report tab", () => {
  test("is a plan that any host can write, and is known again as ours", () => {
    expect(sheetPlan(plan)).toBeNull();
    const width = plan.cells[0]?.length;
    expect(plan.cells.every((row) => row.length === width)).toBe(true);
    expect(plan.widths).toHaveLength(width ?? 0);
    expect(plan.hidden.from).toBe((width ?? 0) - 1);
    expect(ownTab({ rows: plan.cells })).toEqual({ kind: "report", state: "" });
  });

  test("sets the scores of dyads, which a point makes texts, under those of the other pairs", () => {
    const columns = plan.cells[0]?.keys() ?? [];
    expect(plan.atRight).toEqual([...columns].slice(1, -1));
    expect(plan.frozenColumns).toBe(1);
    const scores = plan.cells.slice(rowOf(french.matrix.corner) + 1).flat();
    expect(scores.some((cell) => /^● \d+$/.test(String(cell)))).toBe(true);
  });

  test("sums up the dyads as they stand", () => {
    expect(plan.cells[rowOf("Dyades")]?.[1]).toBe(36);
    expect(plan.cells[rowOf("Mentoré·es")]?.[1]).toBe(40);
  });

  test("draws each chart of a table with its header, beside it, and no two over each other", () => {
    expect(plan.charts.map(({ kind }) => kind)).toEqual(["column", "bar", "bar"]);
    let last = -20;
    for (const { of, row, column } of plan.charts) {
      expect(plan.cells[of.row]?.slice(0, of.columns).every((cell) => typeof cell === "string")).toBe(true);
      expect(
        plan.cells.slice(of.row + 1, of.row + of.rows).every((cells) => typeof cells[1] === "number"),
      ).toBe(true);
      expect(column).toBeGreaterThanOrEqual(of.columns);
      expect(row).toBeGreaterThanOrEqual(last + 19);
      last = row;
    }
  });

  test("says how well the dyads suit in the words used everywhere, all of them counted", () => {
    const from = plan.cells.findIndex(([first, second]) => first === "Accord" && second === "Dyades");
    const table = plan.cells.slice(from + 1, from + 5).map((row) => row.slice(0, 2));
    expect(table.map(([words]) => words)).toEqual([
      "Très bon ●●●●",
      "Bon ●●●○",
      "À discuter ●●○○",
      "Peu en commun ●○○○",
    ]);
    expect(table.reduce((sum, [, dyads]) => sum + Number(dyads), 0)).toBe(36);
    expect(plan.cells.flat().some((cell) => /^\d+ à \d+$/.test(String(cell)))).toBe(false);
  });

  test("draws its charts where they are seen beside the panel, at 1366 pixels", () => {
    const [chartWidth, sheetWidth] = [600, 1366 - 300 - 46];
    for (const { column } of plan.charts) {
      const left = plan.widths.slice(0, column).reduce((sum, width) => sum + width, 0);
      // Its right margin may be hidden, its bars are not.
      expect(left + chartWidth).toBeLessThanOrEqual(sheetWidth + 60);
    }
  });

  test("tells the free seats of each mentor, and how many topics lack", () => {
    const from = rowOf("Mentor·e");
    const free = plan.cells
      .slice(from + 1, from + 1 + desk.cohort.mentors.length)
      .map((row) => Number(row[2]));
    const seats = desk.cohort.mentors.reduce((sum, { capacity }) => sum + capacity, 0);
    expect(free.reduce((sum, one) => sum + one, 0)).toBe(seats - 36);
    expect(free).toEqual([...free].sort((a, b) => b - a));
    expect(plan.cells[rowOf("Sujet")]?.[3]).toBe("Places qui manquent");
  });

  test("shows every score in a colour, the dyads marked by more than colour", () => {
    const { row, colours } = plan.backgrounds;
    expect(plan.cells[row]?.[0]).toBe("Mentoré·e \\ Mentor·e");
    expect(colours).toHaveLength(41);
    expect(colours.every((line) => line.length === plan.cells[0]?.length)).toBe(true);
    expect(
      plan.cells
        .slice(row + 1)
        .flat()
        .filter((cell) => String(cell).startsWith("●")),
    ).toHaveLength(36);
  });

  test("speaks English too", () => {
    expect(reportPlan(desk, pairing, english).cells[0]?.[0]).toBe("Report");
  });
});
