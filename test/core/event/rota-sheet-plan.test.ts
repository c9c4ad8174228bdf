import { describe, expect, it } from "vitest";
import { rotaSheetPlan } from "../../../src/core/event/rota-sheet-plan.ts";
import { event } from "../../../src/core/messages/fr/event.ts";
import { everyoneBut, rotaOf, sampleCohort } from "./sample-event.ts";

const cohort = sampleCohort();
const rota = rotaOf(cohort);
const plan = rotaSheetPlan(rota, "fr", event.tabs.rota);

describe("the tab of a rota", () => {
  it("tells tables, mentors, rounds and breaks", () => {
    const [first, header, row] = plan.cells;
    expect(plan).toMatchObject({ dated: true, title: "Jumelage éclair", hidden: { from: 8, length: 1 } });
    // The tables and the names stay in sight beside whatever round.
    expect(plan).toMatchObject({ frozen: 2, frozenColumns: 2 });
    expect(first?.[0]).toBe(
      "6 tours de 8 minutes · 144 rencontres · mentoré·es\u00a0: de 2 à 3 pauses par personne · mentor·es\u00a0: aucune pause",
    );
    expect(header?.slice(0, 4)).toEqual(["Table", "Mentor·e", "Tour 1", "Tour 2"]);
    expect(row?.slice(0, 2)).toEqual([1, "Hélène Roy"]);
    const met = rota.schedule[0]?.[0]?.mentees.map((mentee) => rota.mentees[mentee]?.name);
    expect(row?.[2]).toBe(met?.join("\n"));
    expect(plan.cells.at(-1)?.[1]).toBe("En pause");
    expect(String(plan.cells.at(-1)?.[2]).split("\n")).toHaveLength(15);
    expect(new Set(plan.cells.map((cells) => cells.length))).toEqual(new Set([plan.widths.length]));
  });

  it("tells the table of a mentor who moves", () => {
    const few = rotaSheetPlan(rotaOf(cohort, everyoneBut(cohort), { tables: 7 }), "fr", event.tabs.rota);
    expect(few.cells.flat().some((cell) => /^Table \d\u00a0: /.test(String(cell)))).toBe(true);
  });
});
