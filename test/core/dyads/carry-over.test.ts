import { expect, test } from "vitest";
import { COLUMNS, type ColumnName } from "../../../src/core/dyads/sheet.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, smallTables } from "./cohorts.ts";
import { type Change, edited, withRows } from "./tabs.ts";

const first = proposed(snapshotOf(smallTables(), SETTINGS)).sheet;

function again(...changes: Change[]) {
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
  const locked = { status: "Verrouillée", mentee: "ZOE@z.example", mentor: "alice roy" };
  const previous = withRows(edited(first, {}, { status: "Refusée" }), locked);
  const { proposal } = proposed({ ...snapshotOf(smallTables(), SETTINGS), previous });
  expect(proposal.settings).toMatchObject({
    decisions: { locked: [["ZOE@z.example", "alice roy"]], refused: [] },
  });
});

test("an untouched tab changes nothing in the next run but what it says of itself", () => {
  expect(again().sheet).toEqual(first);
});

test("a pair refused two runs ago is still not proposed", () => {
  const second = again({}, { status: "Refusée" }).sheet;
  const third = proposed({ ...snapshotOf(smallTables(), SETTINGS), previous: edited(second) });
  expect(third.proposal.settings).toMatchObject({ decisions: { refused: [["Zoé Lam", "Alice Roy"]] } });
  expect(third.sheet.rows[ZOE]?.cells[COLUMNS.indexOf("mentor")]).not.toBe("Alice Roy");
});

test("a pair refused earlier that a person locks after all is kept, however the refusal named it", () => {
  const decisions = { refused: [["zoe@z.example", "alice@a.example"]] };
  const { sheet } = proposed(snapshotOf(smallTables(), { ...SETTINGS, decisions }));
  const chosen = { mentor: "Alice Roy", mentorKey: "alice@a.example", status: "Verrouillée" };
  const next = proposed({ ...snapshotOf(smallTables(), SETTINGS), previous: edited(sheet, {}, chosen) });
  expect(next.proposal.settings).toMatchObject({
    decisions: { locked: [["Zoé Lam", "Alice Roy"]], refused: [] },
  });
});

test("of several rows of one mentee the decided dyad counts, and every note travels", () => {
  const refusedRow = { status: "Refusée", note: "se connaissent" };
  const added = {
    ...{ status: "Confirmée", mentee: "Zoé Lam", menteeKey: "zoe@z.example", mentor: "Bob Côté" },
    ...{ mentorKey: "bob@b.example", decidedBy: "Ana", decidedOn: "2026-03-02", note: "parfait" },
  };
  const previous = withRows(edited(first, { mentor: "", status: "À placer" }, refusedRow), added);
  const { sheet } = proposed({ ...snapshotOf(smallTables(), SETTINGS), previous });
  const cells = sheet.rows[ZOE]?.cells ?? [];
  expect(
    ["status", "mentor", "note", "decidedBy"].map((name) => cells[COLUMNS.indexOf(name as ColumnName)]),
  ).toEqual(["Confirmée", "Bob Côté", "se connaissent\nparfait", "Ana"]);
});

test("a note follows its mentee by the hidden key where the name shown has changed", () => {
  const { cell } = again({}, { mentee: "Zoé Lam (zoe@z.example)", note: "à revoir" });
  expect(cell(ZOE, "note")).toBe("à revoir");
});
