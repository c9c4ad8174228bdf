import { describe, expect, it } from "vitest";
import { rotaSheetPlan } from "../../../src/core/event/rota-sheet-plan.ts";
import { readRota } from "../../../src/core/event/rota-state.ts";
import { event } from "../../../src/core/messages/fr/event.ts";
import { everyoneBut, remade, rotaOf, sampleCohort, written } from "./sample-event.ts";

const cohort = sampleCohort();
const rota = rotaOf(cohort);
const page = rotaSheetPlan(rota, "fr", event.tabs.rota);

describe("the tab of a rota", () => {
  it("gives the rota back whatever people did to the cells that show", () => {
    const table = written(page);
    const rows = table.rows.map((row, at) => [
      ...row.slice(2),
      "remarque",
      at === 1 ? "" : "X",
      row[0] ?? "",
    ]);
    expect(readRota(table)).toEqual(rota);
    expect(readRota({ rows: [rows[0] ?? [], ...rows.slice(1).reverse()] })).toEqual(rota);
  });

  it("gives back a rota that was made again, those who left included", () => {
    const again = remade(cohort, rota, 2, everyoneBut(cohort, "Hélène Roy"));
    const table = written(rotaSheetPlan(again, "fr", event.tabs.rota));
    expect(readRota(table)).toEqual(again);
    expect(table.rows.flat()).toContain("Hélène Roy");
  });

  it("keeps a rota that no single cell can hold", () => {
    const names = rota.mentees.map((one, at) => ({
      ...one,
      name: `${"Nom très long ".repeat(200)}${String(at)}`,
    }));
    const large = { ...rota, mentees: names };
    const table = written(rotaSheetPlan(large, "fr", event.tabs.rota));
    expect(Math.max(...table.rows.flat().map((cell) => String(cell).length))).toBeLessThan(50_000);
    expect(readRota(table)).toEqual(large);
    expect(readRota({ rows: [["Salle B-12"], [], ...table.rows] })).toEqual(large);
  });

  it("is no rota where the hidden cell was emptied, cut short, or names people who are not there", () => {
    const table = written(page);
    const mark = String(table.rows[0]?.at(-1));
    for (const text of [
      "",
      mark.slice(0, 500),
      mark.replace('"schedule":[[[1,0,', '"schedule":[[[1,0,99,'),
      "dyade:cards",
    ])
      expect(readRota({ rows: [[text]] })).toBeNull();
    expect(readRota({ rows: [[mark]] })).toEqual(rota);
  });
});
