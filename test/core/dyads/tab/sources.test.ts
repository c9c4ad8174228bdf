import { expect, test } from "vitest";
import { sourcesOf } from "../../../../src/core/dyads/sources-of.ts";
import { capacityAskedIn, isSources } from "../../../../src/core/dyads/tab/sources.ts";
import type { Table } from "../../../../src/core/tabs/table.ts";
import { handMade, tab } from "../../workbooks.ts";
import { SETTINGS, gather, smallTables } from "../cohorts.ts";

const tables = smallTables();
const { settings } = gather(tables).cohort;

const shown = (read: Table[], of = settings) =>
  sourcesOf(of, read).map(({ tab: name, columns }) => [name, columns]);

test("the tabs that a run reads are told with their width, those beside them are not", () => {
  expect(shown([tab("Budget", ["Poste", "Montant"]), ...tables])).toEqual([
    ["Mentors", 7],
    ["Mentorés", 6],
    ["Liens", 4],
  ]);
  expect(sourcesOf(settings, tables).map(({ id }) => id)).toEqual(tables.map(({ id }) => id));
});

test("the Coordination tab is one of them, and says which question of the form it stands for", () => {
  const kept = handMade("Coordination", ["Courriel", "Nom", "Places ce trimestre"], ["bob@b.example", "", 3]);
  const coordinated = gather([...tables, kept], {
    ...SETTINGS,
    mentors: { tab: "Mentors", columns: { capacity: "Places ce trimestre" } },
  }).cohort.settings;
  const origins = sourcesOf(coordinated, [...tables, kept]);
  expect(origins.map(({ tab: name }) => name)).toEqual(["Mentors", "Mentorés", "Liens", "Coordination"]);
  expect(capacityAskedIn(origins, coordinated)).toBe("Places");
  expect(capacityAskedIn(sourcesOf(settings, tables), settings)).toBeNull();
});

test("without a Links tab the response tabs alone are read", () => {
  const without = gather(tables, { ...SETTINGS, linksTab: null }).cohort.settings;
  expect(shown(tables, without).map(([name]) => name)).toEqual(["Mentors", "Mentorés"]);
});

test("a tab is as wide as its widest row, wherever that is, and never without a column", () => {
  const ragged = [
    tab("Mentors", ["Nom"], ["Ada", "", "note"], ["Bob"]),
    { ...tab("Mentorés", []), rows: [] },
  ];
  expect(shown(ragged)).toEqual([
    ["Mentors", 3],
    ["Mentorés", 1],
  ]);
});

test("an organisation chart of any length is measured", () => {
  const long = { ...tab("Liens", []), rows: Array.from({ length: 300_000 }, () => ["Ada", "dirige", "Bob"]) };
  expect(shown([long])).toEqual([["Liens", 3]]);
});

test("sources that Dyade kept are told from anything else that stands in a cell", () => {
  expect(isSources(JSON.parse(JSON.stringify(sourcesOf(settings, tables))))).toBe(true);
  for (const other of ["", {}, null, ["Mentors"], [{ tab: "Mentors", id: 1 }]])
    expect(isSources(other), JSON.stringify(other)).toBe(false);
});
