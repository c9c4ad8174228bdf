import { expect, test } from "vitest";
import { carryOver } from "../../../src/core/dyads/carry-over.ts";
import { readDyadsTab } from "../../../src/core/dyads/read-tab.ts";
import { COLUMNS, type ColumnName, type DyadsSheet } from "../../../src/core/dyads/sheet.ts";
import type { Cell, Table } from "../../../src/core/intake/snapshot.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { proposed, snapshotOf, tab } from "../workbooks.ts";
import { SETTINGS, smallTables } from "./cohorts.ts";

const first = proposed(snapshotOf(smallTables(), SETTINGS)).sheet;

/** The tab as the server writes it, after people changed some cells of the rows. */
function edited(sheet: DyadsSheet, ...changes: Partial<Record<ColumnName, Cell>>[]): Table {
  const head = COLUMNS.map((name) => (name === "menteeKey" ? JSON.stringify(sheet.settings) : ""));
  const rows = sheet.rows.map(({ cells }, index) =>
    COLUMNS.map((name, at) => changes[index]?.[name] ?? cells[at] ?? ""),
  );
  return tab("Dyades 2026-03-01 10h00", head, sheet.headers, ...rows);
}

function again(...changes: Partial<Record<ColumnName, Cell>>[]) {
  const outcome = proposed({ ...snapshotOf(smallTables(), SETTINGS), previous: edited(first, ...changes) });
  const cell = (row: number, name: ColumnName): Cell =>
    outcome.sheet.rows[row]?.cells[COLUMNS.indexOf(name)] ?? "";
  return { ...outcome, cell };
}

const [CHLOE, ZOE] = [0, 1];

test("a locked dyad stays locked in the next run, also one that is no longer the best", () => {
  const { cell, proposal } = again({}, { mentor: "Bob Côté", status: "Verrouillée" });
  expect(cell(ZOE, "mentor")).toBe("Bob Côté");
  expect(cell(ZOE, "status")).toBe("Verrouillée");
  expect(proposal.settings).toMatchObject({ decisions: { locked: [["Zoé Lam", "Bob Côté"]], refused: [] } });
});

test("a confirmed dyad stays confirmed, with who decided and when", () => {
  const { cell } = again({ status: "Confirmée", decidedBy: "Ana", decidedOn: "2026-03-02", note: "parfait" });
  expect(cell(CHLOE, "mentor")).toBe("Bob Côté");
  expect(["status", "decidedBy", "decidedOn", "note"].map((name) => cell(CHLOE, name as ColumnName))).toEqual(
    ["Confirmée", "Ana", "2026-03-02", "parfait"],
  );
});

test("a refused pair is not proposed again, its note travels and its decision does not", () => {
  const { cell, proposal } = again(
    {},
    { status: "Refusée", decidedOn: "2026-03-02", note: "déjà collègues" },
  );
  expect(cell(ZOE, "mentor")).not.toBe("Alice Roy");
  expect(cell(ZOE, "note")).toBe("déjà collègues");
  expect(cell(ZOE, "decidedOn")).toBe("");
  expect(proposal.issues).toContainEqual(
    expect.objectContaining({ code: "decisions-kept", tab: "Dyades 2026-03-01 10h00" }),
  );
});

test("decisions that the settings bring replace those of the tab", () => {
  const previous = edited(first, {}, { status: "Refusée" });
  const { proposal } = proposed({ ...snapshotOf(smallTables(), { ...SETTINGS, decisions: {} }), previous });
  expect(proposal.settings).toMatchObject({ decisions: { locked: [], refused: [] } });
});

test("a pair refused in one row and locked in another stays locked", () => {
  const [row] = first.rows;
  if (row === undefined) throw new Error("no row");
  const twice = { ...first, rows: [row, row] };
  const read = readDyadsTab(edited(twice, { status: "Refusée" }, { status: "Verrouillée" }).rows, dyadWords);
  if (read === null) throw new Error("not a dyads tab");
  const { locked, refused } = carryOver(read, "t", dyadWords("fr"));
  expect(locked).toEqual([["Chloé Ray", "Bob Côté"]]);
  expect(refused).toEqual([]);
});

test("an untouched tab changes nothing in the next run but what it says of itself", () => {
  expect(again().sheet).toEqual(first);
});
