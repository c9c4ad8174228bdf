import { expect, test } from "vitest";
import { arrivalsOf } from "../../../src/core/desk/arrivals.ts";
import { readCurrentDyads } from "../../../src/core/dyads/current-dyads.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { edited, opened } from "../dyads/tabs.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { deskOf } from "./desks.ts";

const { sheet } = proposed(snapshotOf(smallTables(), SETTINGS));

/** The same programme with mentees who answered after its dyads were proposed. */
function later(...rows: string[][]): Table[] {
  return smallTables().map((table) =>
    table.name === "Mentorés" ? { ...table, rows: [...table.rows, ...rows] } : table,
  );
}

/** The dyads were proposed on the first of March; whatever is later than a year from then is still to come. */
const SPAN = { written: Date.UTC(2026, 2, 1) / 1000, latest: Date.UTC(2027, 2, 1) / 1000 };

function arrivals(...rows: string[][]): [name: string, since: string | null, isAbsent: boolean][] {
  const tables = later(...rows);
  const desk = deskOf(tables, SETTINGS);
  const current = readCurrentDyads(desk.cohort, opened(edited(sheet)), dyadWords("fr"));
  return arrivalsOf(desk, current, tables, SPAN).map(({ mentee, since, isAbsent }) => [
    desk.cohort.menteeLabels[mentee] ?? "",
    since === null ? null : new Date(since * 1000).toISOString().slice(0, 10),
    isAbsent,
  ]);
}

test("nobody is new where each mentee has a row", () => {
  expect(arrivals()).toEqual([]);
});

test("whoever has waited longest comes first, and last those of whom it is not known", () => {
  expect(
    arrivals(
      ["", "ivo@i.example", "Ivo Roc", "I", "aucun", "Vente"],
      ["2026-03-09 10:00:00", "max@m.example", "Max Bé", "M", "aucun", "Vente"],
      ["2026-03-02 10:00:00", "lia@l.example", "Lia Do", "L", "aucun", "Relève"],
    ),
  ).toEqual([
    ["Lia Do", "2026-03-02", false],
    ["Max Bé", "2026-03-09", false],
    ["Ivo Roc", null, true],
  ]);
});

test("whoever answered before the proposal is absent from the tab, and not new", () => {
  expect(arrivals(["2026-02-09 10:00:00", "max@m.example", "Max Bé", "M", "aucun", "Vente"])).toEqual([
    ["Max Bé", "2026-02-09", true],
  ]);
});

test("a date still to come counts for none, and comes last", () => {
  expect(
    arrivals(
      ["2031-01-01 10:00:00", "ivo@i.example", "Ivo Roc", "I", "aucun", "Vente"],
      ["2026-03-09 10:00:00", "max@m.example", "Max Bé", "M", "aucun", "Vente"],
    ),
  ).toEqual([
    ["Max Bé", "2026-03-09", false],
    ["Ivo Roc", "2031-01-01", true],
  ]);
});
