import { describe, expect, test } from "vitest";
import type { Everything } from "../../../src/core/forgetting/everything.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { edited } from "../dyads/tabs.ts";
import { handMade, proposed, snapshotOf, tab } from "../workbooks.ts";
import { everything, forgetting, rowsAfter } from "./small-workbook.ts";

const HEADER = ["Horodateur", "Nom", "Adresse courriel"];
const MENTORS = tab(
  "Mentors",
  HEADER,
  ["2026-01-01T09:00:00", "Dominique Bon", "d@ecole.ca"],
  ["2026-01-02T09:00:00", "Ève Côté", "eve@cote.ca"],
);
const JOURNAL = tab(
  "Journal",
  [...HEADER, "Un mot"],
  ["2025-03-01T09:00:00", "Dominic Frigon", "d@ecole.ca", "Belle rencontre"],
  ["2025-03-02T09:00:00", "Ève Côté", "eve@cote.ca", "Merci à Dominic Frigon"],
);

/** The cells that are left where the panel is closed after so many of the writings, and the removal is begun again. */
function leftAfter(count: number, all: Everything, who: string): string {
  const { erasures } = forgetting(all, who, { "*": "them" });
  const written = { places: [], questions: [], erasures: erasures.slice(0, count) };
  const without = (table: Table): Table => ({ ...table, rows: rowsAfter(written, table) });
  const [tables, dyadsTabs] = [all.tables.map(without), all.dyadsTabs.map(without)];
  const again = forgetting({ ...all, tables, dyadsTabs }, who, { "*": "them" });
  return JSON.stringify([...tables, ...dyadsTabs].map((table) => rowsAfter(again, table)));
}

describe("somebody whose answer bears another name than older rows of the same address", () => {
  const all = everything([MENTORS, JOURNAL]);

  test("is found again under both names wherever the removal stopped", () => {
    const count = forgetting(all, "Dominique Bon", { "*": "them" }).erasures.length;
    expect(count).toBe(2);
    for (let written = 0; written < count; written++)
      expect(leftAfter(written, all, "Dominique Bon")).not.toMatch(/Domini|Frigon|d@ecole/);
  });

  test("is taken out of the answers of participants last", () => {
    const { erasures } = forgetting(all, "Dominique Bon", { "*": "them" });
    expect(erasures.map((erasure) => "tab" in erasure && erasure.tab)).toEqual(["Journal", "Mentors"]);
  });
});

test("an older name that only the dyads tab ties to the address is found again wherever the removal stopped", () => {
  const tables = smallTables();
  const { sheet } = proposed(snapshotOf(tables, SETTINGS));
  const renamed = tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (cell === "Alice Roy" ? "Alix Bon" : cell))),
  }));
  const memo = handMade("Mémo", ["Texte"], ["Rappeler Alice Roy jeudi"]);
  const dyadsTabs = [{ ...edited(sheet), id: 900, name: "Dyades 2026-02-01 10h00" }];
  const all = everything([...renamed, memo], { dyadsTabs });
  const { erasures } = forgetting(all, "Alix Bon", { "*": "them" });
  expect(erasures.map((erasure) => "tab" in erasure && erasure.tab)).toEqual([
    ...["Mémo", "Dyades 2026-02-01 10h00", "Mentorés", "Mentors"],
  ]);
  for (let written = 0; written < erasures.length; written++)
    expect(leftAfter(written, all, "Alix Bon")).not.toMatch(/alice|alix/i);
});
