import { expect, test } from "vitest";
import type { GuaranteeRule } from "../../../src/core/programme/settings.ts";
import { rereadToday } from "../../../src/core/reading/settings-today.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { SETTINGS, gather, programme } from "../dyads/cohorts.ts";

const ASKED = "Dans quelle région êtes-vous ?";
const GUARANTEE: GuaranteeRule = {
  role: "mentee",
  column: ASKED,
  is: "one-of",
  value: ["Nicolet"],
  places: 1,
};

/** A programme whose mentees are asked one question more. */
function tables(title: string): Table[] {
  const people = programme(
    [["Ada", 1, "Vente"]],
    [
      ["Lea", "Vente"],
      ["Max", "Vente"],
    ],
  );
  return people.map((table) =>
    table.name === "Mentorés"
      ? { ...table, rows: table.rows.map((row, at) => [...row, at === 0 ? title : "Nicolet"]) }
      : table,
  );
}

function today(title: string) {
  const { cohort } = gather(tables(ASKED), { ...SETTINGS, guarantees: [GUARANTEE] });
  const now = tables(title);
  return rereadToday(cohort.settings, (name) => now.find((table) => table.name === name) ?? null, null);
}

test("a guarantee of an earlier run is read under the new title of its question", () => {
  const again = today("Dans quelle région êtes-vous cette année ?");
  expect(again?.lost).toEqual([]);
  expect(again?.programme.settings.guarantees).toEqual([
    { ...GUARANTEE, column: "Dans quelle région êtes-vous cette année ?" },
  ]);
});

test("a guarantee of an earlier run whose question is gone stays, and keeps nothing from being compared", () => {
  const again = today("Quartier");
  expect(again?.lost).toEqual([]);
  expect(again?.programme.settings.guarantees).toEqual([GUARANTEE]);
});
