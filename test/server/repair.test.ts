import { expect, test } from "vitest";
import { type RepairPlan, planRepair } from "../../src/core/dyads/plan-repair.ts";
import { readCurrentDyads } from "../../src/core/dyads/current-dyads.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { runSteps } from "../../src/core/steps.ts";
import type { Host } from "../../src/local/host.ts";
import { SETTINGS, gather, programme } from "../core/dyads/cohorts.ts";
import { opened } from "../core/dyads/tabs.ts";
import { columnOf } from "./dyads-cells.ts";
import { ask, at, hostOf, pair, read, sheetNamed } from "./sample-host.ts";

const FRENCH = dyadWords("fr");
const [STATUS, MENTEE, MENTOR] = [columnOf("status"), columnOf("mentee"), columnOf("mentor")];
const [WATCH, NOTE] = [columnOf("watch"), columnOf("note")];

const programmeOf = (mentees: readonly (readonly [string, string])[]) =>
  programme(
    [
      ["Ada", 1, "Vente"],
      ["Bob", 1, "Relève"],
      ["Cid", 1, "Finances, Vente"],
    ],
    mentees,
  );
const TWO = [
  ["Lea", "Vente"],
  ["Max", "Relève"],
] as const;

/** The tab and the people as the panel would read them now. */
function now(host: Host) {
  const reply = ask(host, "readDyadsTabs", {});
  const table = reply.ok ? reply.value[0] : undefined;
  if (table === undefined) throw new Error("no dyads tab");
  const { tables }: Snapshot = read(host);
  return { table, tab: opened(table), cohort: gather(tables).cohort };
}

function plan(host: Host): RepairPlan {
  const { cohort, tab } = now(host);
  return runSteps(planRepair(cohort, tab, FRENCH, 5));
}

function carryOut(host: Host, { edits }: RepairPlan): void {
  const { table } = now(host);
  expect(ask(host, "decide", { sheetId: table.id, decisions: [...edits] })).toMatchObject({ ok: true });
}

test("a repair after a mentor left and somebody joined is written as it was told, and mends the tab", async () => {
  const host = await hostOf(programmeOf(TWO));
  const { id, name } = pair(host, SETTINGS);
  host.edit({ sheetId: id, row: 3, column: STATUS - 1, text: "Confirmée" });
  host.edit({ sheetId: id, row: 2, column: NOTE - 1, text: "à suivre" });
  const [mentors, mentees] = host.workbook.sheets;
  const [joined] = programmeOf([["Noa", "Relève"]]).slice(1, 2);
  mentors?.rows.splice(1, 1);
  mentees?.rows.push((joined?.rows[1] ?? []).map((value) => (value === "" ? null : { value })));

  const told = plan(host);
  expect(told.gone).toEqual([{ role: "mentor", name: "Ada" }]);
  expect(told.moves.map(({ shown, why }) => [shown, why])).toEqual([["Ada", "mentor-gone"]]);
  expect(told.newcomers).toHaveLength(1);
  carryOut(host, told);

  const { cohort, tab } = now(host);
  expect([...readCurrentDyads(cohort, tab, FRENCH).mentorOf]).toEqual([...told.after.mentorOf]);
  const sheet = sheetNamed(host.workbook, name);
  expect([STATUS, MENTOR, NOTE].map((column) => at(sheet, 3, column))).toEqual([
    "Proposée",
    "Cid",
    "à suivre",
  ]);
  expect(at(sheet, 4, STATUS)).toBe("Confirmée");
  expect(plan(host).moves).toEqual([]);
});

test("a newcomer for whom there is a seat gets a row below the others", async () => {
  const host = await hostOf(programmeOf(TWO));
  const { name } = pair(host, SETTINGS);
  const [joined] = programmeOf([["Noa", "Finances"]]).slice(1, 2);
  host.workbook.sheets[1]?.rows.push(
    (joined?.rows[1] ?? []).map((value) => (value === "" ? null : { value })),
  );
  carryOut(host, plan(host));
  const sheet = sheetNamed(host.workbook, name);
  expect([STATUS, MENTEE, MENTOR].map((column) => at(sheet, 5, column))).toEqual(["Proposée", "Noa", "Cid"]);
  expect(plan(host)).toMatchObject({ moves: [], newcomers: [], without: [], kept: 3 });
});

test("a mentor who takes one mentee less loses one, who goes elsewhere", async () => {
  const host = await hostOf(programmeOf(TWO));
  const { id, name } = pair(host, SETTINGS);
  const places = host.workbook.sheets[0]?.rows[1]?.[5];
  if (places === null || places === undefined) throw new Error("no capacity cell");
  places.value = 0;
  host.edit({ sheetId: id, row: 3, column: NOTE - 1, text: "vu" });
  expect(at(sheetNamed(host.workbook, name), 3, WATCH)).toContain("Places dépassées");
  const told = plan(host);
  expect(told.moves).toMatchObject([{ why: "no-seat", shown: "Ada" }]);
  carryOut(host, told);
  expect(at(sheetNamed(host.workbook, name), 3, MENTOR)).toBe("Cid");
  expect(at(sheetNamed(host.workbook, name), 3, WATCH)).toBeNull();
});

test("a refused dyad stays as a trace, and the one in its place gets a row of its own; the next run knows both", async () => {
  const host = await hostOf(programmeOf(TWO));
  const { id, name } = pair(host, SETTINGS);
  host.edit({ sheetId: id, row: 2, column: NOTE - 1, text: "se connaissent" });
  host.edit({ sheetId: id, row: 2, column: STATUS - 1, text: "Refusée" });
  carryOut(host, plan(host));
  const sheet = sheetNamed(host.workbook, name);
  expect([STATUS, MENTEE, MENTOR, NOTE].map((column) => at(sheet, 3, column))).toEqual([
    "Refusée",
    "Lea",
    "Ada",
    "se connaissent",
  ]);
  expect([STATUS, MENTEE, MENTOR, WATCH].map((column) => at(sheet, 5, column))).toEqual([
    "Proposée",
    "Lea",
    "Cid",
    null,
  ]);
  expect(plan(host)).toMatchObject({ moves: [], kept: 2 });
  const next = pair(host, SETTINGS);
  expect([STATUS, MENTEE, MENTOR, NOTE].map((column) => at(next, 3, column))).toEqual([
    "Proposée",
    "Lea",
    "Cid",
    "se connaissent",
  ]);
});
