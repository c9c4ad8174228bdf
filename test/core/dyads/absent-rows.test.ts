import { describe, expect, test } from "vitest";
import { fromAbsentRow, toAbsentRow } from "../../../src/core/dyads/absent-rows.ts";
import { COLUMNS, type ColumnName } from "../../../src/core/dyads/sheet.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, smallTables } from "./cohorts.ts";
import { edited, editedRow, withRows } from "./tabs.ts";

const first = proposed(snapshotOf(smallTables(), SETTINGS)).sheet;
const ZOE = 1;

/** The same people, of whom some are called otherwise, and others more. */
function changed(rename: Record<string, string>, ...more: [tab: number, ...cells: string[]][]): Table[] {
  return smallTables().map((table, index) => ({
    ...table,
    rows: [
      ...table.rows.map((row) => row.map((cell) => rename[String(cell)] ?? cell)),
      ...more.filter(([tab]) => tab === index).map(([, ...cells]) => cells),
    ],
  }));
}
const nextRun = (tables: Table[], previous: Table) => proposed({ ...snapshotOf(tables, SETTINGS), previous });
const shown = ({ sheet }: ReturnType<typeof nextRun>, row: number, ...names: ColumnName[]) =>
  names.map((name) => sheet.rows[row]?.cells[COLUMNS.indexOf(name)]);

test("a row is kept whole, with more lines for its note, and says the same again", () => {
  const row = editedRow("Zoé Lam", "Bob Côté", {
    ...{ status: "Confirmée", menteeKey: "zoe@z.example", mentorKey: "bob@b.example" },
    ...{ proposal: "zoe@z.example > bob@b.example", checked: "Confirmée ¦ Zoé Lam ¦ Bob Côté" },
    kept: { note: "à suivre", decidedBy: "Ana", decidedOn: "2026-03-02" },
  });
  const again = fromAbsentRow(toAbsentRow(row, ["Téléphone\u00a0: 514"]));
  const note = "à suivre\nTéléphone\u00a0: 514";
  expect(again).toEqual({ ...row, isVerified: true, kept: { ...row.kept, note } });
});

test("the key of a cell that somebody changed since is not kept", () => {
  const row = editedRow("Zoé Lam", "Luc Gone", {
    ...{ menteeKey: "zoe@z.example", mentorKey: "bob@b.example" },
    checked: "Proposée ¦ Zoé Lam ¦ Bob Côté",
  });
  expect(fromAbsentRow(toAbsentRow(row, []))).toMatchObject({ menteeKey: "zoe@z.example", mentorKey: "" });
});

describe("somebody takes no part for a run", () => {
  /** The tables without the row of one person. */
  const without = (name: string): Table[] =>
    smallTables().map((table) => ({ ...table, rows: table.rows.filter((row) => !row.includes(name)) }));
  const decided = {
    ...{ status: "Confirmée", mentor: "Bob Côté", mentorKey: "bob@b.example", note: "à suivre" },
    ...{ decidedBy: "Ana", decidedOn: "2026-03-02", checked: "Confirmée ¦ Zoé Lam ¦ Bob Côté" },
  };
  const tab = edited(first, {}, decided);
  const COLUMNS_SEEN = ["status", "mentor", "note", "decidedBy", "decidedOn"] as const;

  test.each(["Zoé Lam", "Bob Côté"])("%s: what was decided holds again once they are back", (name) => {
    const away = nextRun(without(name), tab);
    expect(away.proposal.issues).toContainEqual(
      expect.objectContaining({
        code: "decision-of-absent",
        message: expect.stringContaining(name) as string,
      }),
    );
    expect(away.sheet.rows.map(({ cells }) => cells).flat()).not.toContain(
      "Bob Côté" === name ? name : "Confirmée",
    );
    const stillAway = nextRun(without(name), edited(away.sheet));
    expect(stillAway.sheet.absent).toEqual(away.sheet.absent);
    const back = nextRun(smallTables(), edited(stillAway.sheet));
    expect(shown(back, ZOE, ...COLUMNS_SEEN)).toEqual([
      "Confirmée",
      "Bob Côté",
      "à suivre",
      "Ana",
      "2026-03-02",
    ]);
    expect(back.sheet.absent).toEqual([]);
  });

  test("the note goes along with a mentee whose mentor is away, once", () => {
    const away = nextRun(without("Bob Côté"), tab);
    expect(shown(away, ZOE, "note")).toEqual(["à suivre"]);
    const back = nextRun(smallTables(), edited(away.sheet, {}, { note: "à suivre de près" }));
    expect(shown(back, ZOE, "mentor", "note")).toEqual(["Bob Côté", "à suivre de près"]);
  });

  test("what people decide on the mentee meanwhile is the later word", () => {
    const away = nextRun(without("Bob Côté"), tab);
    const locked = { status: "Verrouillée", mentor: "Alice Roy", mentorKey: "alice@a.example" };
    const back = nextRun(smallTables(), edited(away.sheet, {}, locked));
    expect(shown(back, ZOE, "status", "mentor")).toEqual(["Verrouillée", "Alice Roy"]);
    expect(back.sheet.absent).toEqual([]);
  });

  test("a mentor whom somebody chose by hand is kept too, also without a note", () => {
    const chosen = edited(first, {}, { mentor: "Bob Côté", mentorKey: "bob@b.example" });
    const away = nextRun(without("Zoé Lam"), chosen);
    expect(away.proposal.issues.map(({ code }) => code)).toContain("decision-of-absent");
    expect(shown(nextRun(smallTables(), edited(away.sheet)), ZOE, "status", "mentor", "proposal")).toEqual([
      "Proposée",
      "Bob Côté",
      "",
    ]);
  });

  test("a row that says nothing of its own is not kept", () => {
    expect(nextRun(without("Zoé Lam"), edited(first)).sheet.absent).toEqual([]);
  });

  test("a row whose mentee somebody erased is listed by whom the run put there", () => {
    const erased = edited(
      first,
      {},
      { ...decided, mentee: "", menteeKey: "", checked: "Confirmée ¦  ¦ Bob Côté" },
    );
    const [head = [], header = [], chloe = [], zoe = []] = erased.rows;
    const at = COLUMNS.indexOf("mentee");
    const rows = [head, header, chloe, zoe.map((cell, column) => (column === at ? "" : cell))];
    expect(nextRun(smallTables(), { ...erased, rows }).proposal.issues).toContainEqual(
      expect.objectContaining({
        code: "decision-of-absent",
        message: expect.stringContaining("zoe@z.example – Bob Côté") as string,
      }),
    );
  });
});

test("e-mails corrected between two runs make no choice of what was proposed", () => {
  const checked = { checked: "Proposée ¦ Zoé Lam ¦ Alice Roy" };
  const corrected = changed({ "zoe@z.example": "zoe.lam@z.example", "alice@a.example": "roy@a.example" });
  const { proposal } = nextRun(
    corrected,
    edited(first, { checked: "Proposée ¦ Chloé Ray ¦ Bob Côté" }, checked),
  );
  expect(proposal.settings).toMatchObject({ decisions: { locked: [], refused: [] } });
});

test("what people wrote of their own in a second row of a mentee goes to the note", () => {
  const tab = withRows(edited(first), { mentee: "Zoé Lam", menteeKey: "zoe@z.example", note: "vue lundi" });
  const own = ["", "Téléphone", "514-1", "514-2", "514-3"];
  const rows = tab.rows.map((row, index) => [...row, own[index] ?? ""]);
  const { sheet } = nextRun(smallTables(), { ...tab, rows });
  expect(sheet.rows[ZOE]?.cells[COLUMNS.indexOf("note")]).toBe("vue lundi\nTéléphone\u00a0: 514-3");
  expect(sheet.earlier?.rows).toEqual([0, 1]);
});

test("a status of people's own stays where a mentee has no mentor, then as now", () => {
  const alone = smallTables().map((table) => ({
    ...table,
    rows: table.rows.filter((row) => !row.includes("Alice Roy")),
  }));
  const { sheet } = proposed(snapshotOf(alone, SETTINGS));
  const unplaced = sheet.rows.findIndex(({ cells }) => cells[COLUMNS.indexOf("mentor")] === "");
  const changes = [{}, {}].map((change, index) => (index === unplaced ? { status: "À rappeler" } : change));
  expect(shown(nextRun(alone, edited(sheet, ...changes)), unplaced, "status", "note")).toEqual([
    "À rappeler",
    "",
  ]);
});
