import { describe, expect, test } from "vitest";
import { faultOf, readDyadsRows, readDyadsTab } from "../../../../src/core/dyads/tab/read-tab.ts";
import { COLUMNS, type ColumnName, ESSENTIAL } from "../../../../src/core/dyads/sheet.ts";
import type { Cell } from "../../../../src/core/tabs/table.ts";
import { dyadWords } from "../../../../src/core/messages/index.ts";
import { proposed, snapshotOf } from "../../workbooks.ts";
import { SETTINGS, smallTables } from "../cohorts.ts";
import { edited, opened, withRows } from "../tabs.ts";

const { sheet } = proposed(snapshotOf(smallTables(), SETTINGS));
const table = edited(sheet, { note: "à revoir", decidedOn: "2026-03-02" });

test("each row as it stands: status, people, hidden keys, what people wrote, and the score shown", () => {
  const { rows, scores, settings } = opened(table);
  expect(rows[0]).toEqual({
    status: "Proposée",
    mentee: "Chloé Ray",
    mentor: "Bob Côté",
    menteeKey: "chloe@a.example",
    mentorKey: "bob@b.example",
    proposal: "chloe@a.example > bob@b.example",
    checked: "Proposée ¦ Chloé Ray ¦ Bob Côté",
    isVerified: true,
    watch: "",
    kept: { note: "à revoir", decidedBy: "", decidedOn: "2026-03-02" },
  });
  expect(scores).toEqual([0, 50]);
  expect(settings).toEqual(sheet.settings);
});

test("columns that people moved, renamed in another case or put beside are found by their headers", () => {
  const turned = table.rows.map((row) => ["", ...[...row].reverse()]);
  const shouted = turned.map((row, index) =>
    index === 1 ? row.map((cell: Cell) => (cell === "Mentor·e" ? "MENTOR·E " : cell)) : row,
  );
  const read = readDyadsTab({ rows: shouted }, dyadWords);
  expect(read?.rows).toEqual(opened(table).rows);
  expect(read?.at.mentor).toBe(COLUMNS.length - COLUMNS.indexOf("mentor"));
});

test("a deleted column reads as blank, and is told as gone", () => {
  const noteAt = COLUMNS.indexOf("note");
  const rows = table.rows.map((row) => row.filter((_, at) => at !== noteAt));
  const read = readDyadsTab({ rows }, dyadWords);
  expect(read?.at.note).toBe(-1);
  expect(read?.rows[0]?.kept).toEqual({ note: "", decidedBy: "", decidedOn: "2026-03-02" });
});

test("an inserted blank row and a score that is no number are rows like others", () => {
  const { rows, scores } = opened(withRows(edited(sheet, { score: "beaucoup" }), {}));
  expect(rows).toHaveLength(3);
  expect(rows[2]).toMatchObject({ mentee: "", mentor: "", status: "" });
  expect(scores).toEqual([null, 50, null]);
});

const withFirst = (...texts: string[]): Cell[][] => [
  table.rows[0]?.map((_, at) => texts[at - COLUMNS.indexOf("menteeKey")] ?? "") ?? [],
  ...table.rows.slice(1),
];
const without = (...names: ColumnName[]): Cell[][] =>
  table.rows.map((row) => row.filter((_, at) => !names.includes(COLUMNS[at] ?? "score")));

test("a tab of answers is none", () => {
  for (const rows of [[], smallTables()[0]?.rows ?? []]) {
    expect(readDyadsRows({ rows }, dyadWords)).toBeNull();
    expect(faultOf({ rows }, dyadWords)).toBeNull();
  }
});

test("where the first row is lost or broken, decisions are still read, and the tab says that it cannot be checked", () => {
  const broken = [
    withFirst(""),
    withFirst("{"),
    withFirst('{"format":"dyade-settings/1"}'),
    withFirst('dyade 1/2 {"settings"'),
    table.rows.slice(1),
  ];
  for (const rows of broken) {
    expect(readDyadsTab({ rows }, dyadWords)).toBeNull();
    expect(readDyadsRows({ rows }, dyadWords)?.rows).toEqual(opened(table).rows);
    expect(faultOf({ rows }, dyadWords)).toEqual({
      language: "fr",
      lacking: [],
      doubled: [],
      stateLost: true,
    });
  }
});

test("a tab of version 0.1 is read: settings in one cell, its refusals with them, the sources in the next", () => {
  const sources = [{ tab: "Mentors", id: 7, columns: 4 }];
  const decisions = { locked: [["a", "b"]], refused: [["zoe@z.example", "bob@b.example"]] };
  const rows = withFirst(JSON.stringify({ ...sheet.settings, decisions }), JSON.stringify(sources));
  const read = readDyadsTab({ rows }, dyadWords);
  expect(read?.settings).toEqual({ ...sheet.settings, decisions: { locked: [], refused: [] } });
  expect(read?.sources).toEqual(sources);
  expect(read?.refusedBefore).toEqual([["", "", "zoe@z.example", "bob@b.example"]]);
});

test("rows inserted above the header are no mentees", () => {
  const blank = COLUMNS.map(() => "");
  const rows = [["Comité du 3 mars"], ...table.rows.slice(0, 1), blank, ...table.rows.slice(1)];
  const read = readDyadsTab({ rows }, dyadWords);
  expect(read?.head).toBe(4);
  expect(read?.rows).toEqual(opened(table).rows);
});

describe("an essential column", () => {
  test.each(ESSENTIAL)("%s gone makes the tab unreadable, and says which it is", (name) => {
    const rows = without(name);
    expect(readDyadsRows({ rows }, dyadWords)).toBeNull();
    expect(faultOf({ rows }, dyadWords)).toMatchObject({ lacking: [name], doubled: [] });
  });

  test.each(COLUMNS)("a second column with the header of %s does too, without tags", (name) => {
    const rows = table.rows.map((row, index) => [
      ...row,
      index === 1 ? (row[COLUMNS.indexOf(name)] ?? "") : "x",
    ]);
    expect(readDyadsRows({ rows }, dyadWords)).toBeNull();
    expect(faultOf({ rows }, dyadWords)).toMatchObject({ lacking: [], doubled: [name] });
  });
});

describe("with tags", () => {
  const tagged = (names: readonly string[]) => ({
    ...{ run: "r", moment: "2026-03-01T15:00:00.000Z" },
    columns: names.flatMap((name, at) => (name === "" ? [] : [{ name, at }])),
  });

  test("columns are known whatever they are called, and an own column of the same name is people's own", () => {
    const rows = table.rows.map((row, index) => [index === 1 ? "Statut" : "appelé", ...row]);
    const [, header = []] = rows;
    header[1] = "État";
    header[3] = "Mentor";
    const read = readDyadsTab({ rows, tags: tagged(["", ...COLUMNS]) }, dyadWords);
    expect(read?.rows).toEqual(opened(table).rows);
    expect(read?.at.status).toBe(1);
  });

  test("all rows above the first mentee may be gone", () => {
    const rows = table.rows.slice(2);
    expect(readDyadsRows({ rows, tags: tagged(COLUMNS) }, dyadWords)?.rows).toEqual(opened(table).rows);
    expect(faultOf({ rows, tags: tagged(COLUMNS) }, dyadWords)).toMatchObject({ stateLost: true });
  });

  test("a column without its tag is gone, even where another one has its name", () => {
    const names = COLUMNS.map((name) => (name === "status" ? "" : name));
    expect(faultOf({ rows: table.rows, tags: tagged(names) }, dyadWords)).toMatchObject({
      lacking: ["status"],
    });
  });
});

test("a row whose cells were changed since is not verified", () => {
  const rows = opened(edited(sheet, { mentor: "Alice Roy" }, { note: "x" })).rows;
  expect(rows.map(({ isVerified }) => isVerified)).toEqual([false, true]);
});

test("rows above the headers, which somebody sorted among them, are read all the same, and not checked", () => {
  const [first = [], headers = [], ...rows] = table.rows;
  const sorted = { rows: [first, rows[0] ?? [], headers, ...rows.slice(1)] };
  expect(readDyadsRows(sorted, dyadWords)?.rows.map(({ mentee }) => mentee)).toEqual([
    "Chloé Ray",
    "",
    "Zoé Lam",
  ]);
  expect(readDyadsTab(sorted, dyadWords)).toBeNull();
  expect(faultOf(sorted, dyadWords)?.stateLost).toBe(true);
});

test("without the hidden column of proposals nobody knows who was chosen by hand: it is told as gone", () => {
  expect(faultOf({ rows: without("proposal") }, dyadWords)?.lacking).toEqual(["proposal"]);
  expect(faultOf({ rows: without("proposal", "checked") }, dyadWords)).toBeNull();
});
