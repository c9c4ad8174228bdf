import { describe, expect, it } from "vitest";
import { type TabObstacle, canRepair, obstacleIn } from "../../sidebar/dyads-tab.ts";
import { repairTab } from "../../sidebar/repair-tab.ts";
import { startReader } from "../../sidebar/reader.ts";
import type { Call } from "../../sidebar/rpc.ts";
import { obstacle, openWorkbook } from "../../sidebar/workbook.ts";
import { ESSENTIAL } from "../../src/core/dyads/sheet.ts";
import { readDyadsRows, readDyadsTab } from "../../src/core/dyads/tab/read-tab.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import type { SheetPlan } from "../../src/core/tabs/sheet-plan.ts";
import type { Table } from "../../src/core/tabs/table.ts";
import { smallDyads, withDyads, without } from "./dyads-tabs.ts";
import { smallWorkbook } from "./small-workbook.ts";

const tab = smallDyads(8);

function obstacleOf(...gone: Parameters<typeof without>[1][]): TabObstacle {
  const obstruction = obstacleIn(without(tab, ...gone));
  if (obstruction === null) throw new Error("Nothing is wrong with the tab.");
  return obstruction;
}

describe("what stands in the way of a dyads tab", () => {
  it("is nothing where the tab is as it was written", () => {
    expect(obstacleIn(tab)).toBeNull();
    expect(obstacle(openWorkbook(withDyads(tab)))).toBeNull();
  });

  it("names the columns that are gone, and forbids a run", () => {
    expect(obstacleOf("mentor")).toMatchObject({
      tab: "Dyades 8",
      sheetId: 8,
      fault: { lacking: ["mentor"] },
    });
    expect(obstacle(openWorkbook(withDyads(without(tab, "mentor"))))).toBe("dyads");
  });

  it("forbids a run where the first row alone is lost, for what was refused before stood there", () => {
    expect(obstacleOf("state").fault?.stateLost).toBe(true);
    expect(obstacle(openWorkbook(withDyads(without(tab, "state"))))).toBe("dyads");
  });
});

/** A repair by hands that note the tab they are asked to write. */
async function repaired(table: Table, snapshot = withDyads(table)): Promise<SheetPlan> {
  const pages: SheetPlan[] = [];
  const call: Call = (name, request) => {
    if (name === "readDyadsTabs") return Promise.resolve([table] as never);
    pages.push(request as SheetPlan);
    return Promise.resolve({ tab: "Dyades", sheetId: 9 } as never);
  };
  const reply = await repairTab({ call, reader: startReader(call) }, openWorkbook(snapshot), table.id);
  expect(reply.sheetId).toBe(9);
  const [page] = pages;
  if (page === undefined) throw new Error("nothing was written");
  return page;
}

describe("a repair", () => {
  const decided = smallDyads(
    8,
    {
      status: "Confirmée",
      checked: "Confirmée ¦ Chloé Dion ¦ Alice Bé",
      note: "parfait",
      decidedOn: "2026-03-02",
    },
    { note: "à revoir" },
  );
  const whole = readDyadsTab(decided, dyadWords);

  it.each(ESSENTIAL)("writes the tab anew with what its lost column held: %s", async (name) => {
    const { cells } = await repaired(without(decided, name));
    const again = readDyadsTab({ rows: cells }, dyadWords);
    expect(again?.settings).toEqual(whole?.settings);
    expect(again?.rows.map(({ isVerified, checked, ...row }) => row)).toEqual(
      whole?.rows.map(({ isVerified, checked, ...row }) => row),
    );
  });

  it("keeps what people decided where the first row is lost, with the settings of a run now", async () => {
    const { cells } = await repaired(without(decided, "state"));
    const again = readDyadsTab({ rows: cells }, dyadWords);
    expect(again?.rows.map(({ status, kept }) => [status, kept.note])).toEqual([
      ["Confirmée", "parfait"],
      ["Proposée", "à revoir"],
    ]);
    expect(again?.settings).toEqual(openWorkbook(withDyads(decided)).settings);
  });

  it("takes of two columns of one header the one that says what was checked, and carries the other as people's own", async () => {
    const rows = decided.rows.map((row, index) => [["", "Statut", "appelé", ""][index] ?? "", ...row]);
    const page = await repaired({ ...decided, rows });
    const again = readDyadsRows({ rows: page.cells }, dyadWords);
    expect(again?.rows[0]?.status).toBe("Confirmée");
    expect(page.carried).toMatchObject({ sheetId: 8, rows: [-1, 1, 2, 3] });
    expect(page.carried?.columns.slice(page.carried.firstOwn)).toEqual([0]);
  });

  it("says that statuses are lost where neither the column nor its hidden copy is left, and keeps the rest", async () => {
    expect(obstacleOf("status", "checked")).toMatchObject({ gone: ["status"] });
    expect(canRepair(openWorkbook(withDyads(tab)), obstacleOf("status", "checked"))).toBe(true);
    const { cells } = await repaired(without(decided, "status", "checked"));
    const again = readDyadsTab({ rows: cells }, dyadWords);
    expect(again?.rows.map(({ status, mentor, kept }) => [status, mentor, kept.note])).toEqual(
      whole?.rows.map(({ mentor, kept }) => [mentor === "" ? "À placer" : "Statut perdu", mentor, kept.note]),
    );
    expect(again?.rows.some(({ mentor }) => mentor !== "")).toBe(true);
  });

  it.each(["mentee", "mentor"] as const)("is not offered where nothing says who the %s was", (name) => {
    const obstruction = obstacleOf(name, `${name}Key`, "checked");
    expect(obstruction.gone).toEqual([name]);
    expect(canRepair(openWorkbook(withDyads(tab)), obstruction)).toBe(false);
    expect(obstacleOf(name, "checked").gone).toEqual([]);
  });

  it("is not offered where questions are gone, nor for a first row while errors forbid a run", () => {
    const gone = { tab: "Dyades 8", sheetId: 8, fault: null, lost: ["Région"], gone: [] };
    const workbook = openWorkbook(withDyads(tab));
    expect(canRepair(workbook, gone)).toBe(false);
    const unusable = openWorkbook(smallWorkbook({ tables: [] }));
    expect(canRepair(unusable, obstacleOf("state"))).toBe(false);
    expect(canRepair(unusable, obstacleOf("mentor"))).toBe(true);
  });
});
