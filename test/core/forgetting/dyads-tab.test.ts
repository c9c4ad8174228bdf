import { describe, expect, test } from "vitest";
import { toPieces, readState } from "../../../src/core/dyads/tab/hidden-state.ts";
import type { DyadsTab } from "../../../src/core/dyads/tab/read-tab.ts";
import { KEPT_NOTED, withNoted } from "../../../src/core/acceptance/noted.ts";
import { KEPT_TOLD, tellingKey } from "../../../src/core/acceptance/told.ts";
import { introducedMark } from "../../../src/core/introduction/introduced.ts";
import type { Forgetting } from "../../../src/core/forgetting/forget.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { type Change, edited, opened } from "../dyads/tabs.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { everything, forgetting, rowsAfter } from "./small-workbook.ts";

const TABLES = smallTables();
const { sheet: SHEET } = proposed(snapshotOf(TABLES, SETTINGS));
const MENTEES = SHEET.rows.map(({ cells }) => cells[1]);

/** The dyads of the small programme: Alice leads Chloé, so that Chloé is with Bob, and Zoé with Alice. */
function dyads(changes: Readonly<Record<string, Change>> = {}): Table {
  const table = edited(SHEET, ...MENTEES.map((mentee) => changes[String(mentee)] ?? {}));
  return { ...table, id: 900, name: "Dyades 2026-02-01 10h00" };
}

function after(
  table: Table,
  who: string,
  verdicts: Parameters<typeof forgetting>[2] = {},
): { readonly result: Forgetting; readonly rows: string[][]; readonly tab: DyadsTab } {
  const result = forgetting(everything(TABLES, { dyadsTabs: [table] }), who, verdicts);
  const rows = rowsAfter(result, table);
  return { result, rows, tab: opened({ ...table, rows }) };
}

const rowOf = ({ rows }: DyadsTab, mentee: string) => rows.find((row) => row.mentee === mentee);

describe("a mentor who is forgotten", () => {
  const table = dyads({ "Zoé Lam": { status: "Confirmée", decidedBy: "MB", decidedOn: "2026-02-02" } });
  const before = opened(table);
  const { tab, rows } = after(table, "Alice Roy");

  test("leaves the mentee's row, with the decision and its date", () => {
    expect(rowOf(before, "Zoé Lam")?.mentor).toBe("Alice Roy");
    expect(rowOf(tab, "Zoé Lam")).toMatchObject({
      ...{ status: "Confirmée", mentor: "Personne retirée 1", mentorKey: "dyade-1" },
      ...{ menteeKey: "zoe@z.example", proposal: "zoe@z.example > dyade-1" },
      kept: { decidedBy: "MB", decidedOn: "2026-02-02" },
    });
  });

  test("leaves nothing of their name, their address or their answers, first row included", () => {
    expect(JSON.stringify(rows)).not.toMatch(/alice/i);
    const row = tab.rows.findIndex(({ mentee }) => mentee === "Zoé Lam") + tab.head;
    expect([tab.at.why, tab.at.organisations, tab.at.score].map((at) => rows[row]?.[at])).toEqual([
      "",
      "",
      "",
    ]);
  });

  test("leaves the rows of others as they were", () => {
    expect(rowOf(tab, "Chloé Ray")).toEqual(rowOf(before, "Chloé Ray"));
    expect(tab.settings).toEqual(before.settings);
  });
});

test("a mentee without a mentor leaves no row", () => {
  const table = dyads({ "Chloé Ray": { status: "À placer", mentor: "", mentorKey: "", proposal: "" } });
  const { tab } = after(table, "Chloé Ray");
  expect(tab.rows.map(({ mentee }) => mentee)).toEqual(["Zoé Lam"]);
});

describe("a note in a row about them", () => {
  const table = dyads({ "Zoé Lam": { note: "préfère le jeudi" } });

  test("is asked about, and stays until then", () => {
    const { result, tab } = after(table, "Alice Roy");
    expect(result.questions).toMatchObject([{ reason: "beside", words: "préfère le jeudi" }]);
    expect(rowOf(tab, "Zoé Lam")?.kept.note).toBe("préfère le jeudi");
  });

  test.each([
    ["them", ""],
    ["other", "préfère le jeudi"],
  ] as const)("is %s", (verdict, note) => {
    expect(rowOf(after(table, "Alice Roy", { "*": verdict }).tab, "Zoé Lam")?.kept.note).toBe(note);
  });
});

test("a mentor whom somebody typed over is only what the keys say", () => {
  const table = dyads({ "Zoé Lam": { mentor: "Bob Côté" } });
  const { tab } = after(table, "Alice Roy");
  expect(rowOf(tab, "Zoé Lam")).toMatchObject({ mentor: "Bob Côté", mentorKey: "dyade-1" });
});

test("what a tab keeps of tabs before it loses the person; refusals between others stay", () => {
  const state = readState(dyads().rows[0] ?? []);
  if (state === null) throw new Error("no state");
  const [piece = ""] = toPieces({
    ...state,
    refused: [
      ["zoe@z.example", "alice@a.example", "Zoé Lam", "Alice Roy"],
      ["zoe@z.example", "bob@b.example", "Zoé Lam", "Bob Côté"],
    ],
    absent: [
      [
        "Confirmée",
        "Alice Roy",
        "Bob Côté",
        "alice@a.example",
        "bob@b.example",
        "",
        "malade",
        "MB",
        "2026-01-01",
      ],
      ["Confirmée", "Guy Morin", "Alice Roy", "guy@m.ca", "alice@a.example", "", "", "MB", "2026-01-01"],
    ],
  });
  const table = dyads();
  const rows = table.rows.map((row, at) =>
    at > 0 ? row : row.map((cell) => (String(cell).startsWith("dyade 1/1") ? piece : cell)),
  );
  const { tab } = after({ ...table, rows }, "Alice Roy");
  expect(tab.refusedBefore).toEqual([
    ["zoe@z.example", "dyade-1", "Zoé Lam", "Personne retirée 1"],
    ["zoe@z.example", "bob@b.example", "Zoé Lam", "Bob Côté"],
  ]);
  expect(tab.absentBefore).toEqual([
    ["Confirmée", "Guy Morin", "Personne retirée 1", "guy@m.ca", "dyade-1", "", "", "MB", "2026-01-01"],
  ]);
});

test("the mark of a dyad that was introduced stays that of the dyad", () => {
  const kept = { introduced: introducedMark("zoe@z.example", "alice@a.example") };
  const { erasures } = forgetting(everything(TABLES, { dyadsTabs: [dyads()], kept }), "Alice Roy");
  expect(erasures).toContainEqual({
    ...{ kind: "kept", name: "introduced", before: kept.introduced },
    value: introducedMark("zoe@z.example", "dyade-1"),
  });
});

test("who was told that a dyad is no more stays so, under the mark that the dyad has from now on", () => {
  const [before, now] = ["alice@a.example", "dyade-1"].map((key) => introducedMark("zoe@z.example", key));
  const kept = { [KEPT_TOLD]: tellingKey(before ?? "", "mentee", "2026-03-01") };
  const { erasures } = forgetting(everything(TABLES, { dyadsTabs: [dyads()], kept }), "Alice Roy");
  expect(erasures).toContainEqual({
    ...{ kind: "kept", name: KEPT_TOLD, before: kept[KEPT_TOLD] },
    value: tellingKey(now ?? "", "mentee", "2026-03-01"),
  });
});

test("an answer that was noted stays that of the dyad, without the words of whoever is forgotten", () => {
  const answer = {
    accepts: false,
    on: "2026-03-01",
    how: "phone",
    reason: "Alice Roy préfère attendre",
  } as const;
  const markOf = (key: string): string => introducedMark("zoe@z.example", key);
  const kept = { [KEPT_NOTED]: withNoted("", markOf("alice@a.example"), "mentor", answer) };
  const { erasures } = forgetting(everything(TABLES, { dyadsTabs: [dyads()], kept }), "Alice Roy");
  expect(erasures).toContainEqual({
    ...{ kind: "kept", name: KEPT_NOTED, before: kept[KEPT_NOTED] },
    value: withNoted("", markOf("dyade-1"), "mentor", { ...answer, reason: "" }),
  });
});

test("a tab that cannot be read any more loses the person all the same", () => {
  const table = dyads();
  const broken = { ...table, rows: table.rows.map((row) => row.filter((_, at) => at > 2)) };
  const result = forgetting(everything(TABLES, { dyadsTabs: [broken] }), "Alice Roy");
  expect(JSON.stringify(rowsAfter(result, broken))).not.toMatch(/alice/i);
});
