import { describe, expect, it } from "vitest";
import { readRota } from "../../../src/core/event/rota-state.ts";
import { rotaPage } from "../../../src/core/event/rota-page.ts";
import { event } from "../../../src/core/messages/fr/event.ts";
import { everyoneBut, remade, rotaOf, sampleCohort, written } from "./sample-event.ts";

const cohort = sampleCohort();
const rota = rotaOf(cohort);
const page = rotaPage(rota, "fr", event.tabs.rota);

describe("the tab of a rota", () => {
  it("tells tables, mentors, rounds and breaks", () => {
    const [first, header, row] = page.cells;
    expect(page).toMatchObject({ dated: true, title: "Jumelage éclair", hidden: { from: 8, length: 1 } });
    expect(first?.[0]).toBe(
      "6 tours de 8 minutes · 144 rencontres · mentoré·e·s\u00a0: de 2 à 3 pauses par personne · mentor·e·s\u00a0: aucune pause",
    );
    expect(header?.slice(0, 4)).toEqual(["Table", "Mentor·e", "Tour 1", "Tour 2"]);
    expect(row?.slice(0, 2)).toEqual([1, "Hélène Roy"]);
    const met = rota.schedule[0]?.[0]?.mentees.map((mentee) => rota.mentees[mentee]?.name);
    expect(row?.[2]).toBe(met?.join("\n"));
    expect(page.cells.at(-1)?.[1]).toBe("En pause");
    expect(String(page.cells.at(-1)?.[2]).split("\n")).toHaveLength(15);
    expect(new Set(page.cells.map((cells) => cells.length))).toEqual(new Set([page.widths.length]));
  });

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
    const table = written(rotaPage(again, "fr", event.tabs.rota));
    expect(readRota(table)).toEqual(again);
    expect(table.rows.flat()).toContain("Hélène Roy");
  });

  it("keeps a rota that no single cell can hold", () => {
    const names = rota.mentees.map((one, at) => ({
      ...one,
      name: `${"Nom très long ".repeat(200)}${String(at)}`,
    }));
    const large = { ...rota, mentees: names };
    const table = written(rotaPage(large, "fr", event.tabs.rota));
    expect(Math.max(...table.rows.flat().map((cell) => String(cell).length))).toBeLessThan(50_000);
    expect(readRota(table)).toEqual(large);
  });

  it("tells the table of a mentor who moves", () => {
    const few = rotaPage(rotaOf(cohort, everyoneBut(cohort), { tables: 7 }), "fr", event.tabs.rota);
    expect(few.cells.flat().some((cell) => /^Table \d\u00a0: /.test(String(cell)))).toBe(true);
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
