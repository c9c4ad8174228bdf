import { expect, test } from "vitest";
import { readDyadsTab } from "../../../src/core/dyads/read-tab.ts";
import { COLUMNS } from "../../../src/core/dyads/sheet.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, smallTables } from "./cohorts.ts";
import { edited, opened, withRows } from "./tabs.ts";

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
  const read = readDyadsTab(shouted, dyadWords);
  expect(read?.rows).toEqual(opened(table).rows);
  expect(read?.at.mentor).toBe(COLUMNS.length - COLUMNS.indexOf("mentor"));
});

test("a deleted column reads as blank, and is told as gone", () => {
  const noteAt = COLUMNS.indexOf("note");
  const read = readDyadsTab(
    table.rows.map((row) => row.filter((_, at) => at !== noteAt)),
    dyadWords,
  );
  expect(read?.at.note).toBe(-1);
  expect(read?.rows[0]?.kept).toEqual({ note: "", decidedBy: "", decidedOn: "2026-03-02" });
});

test("an inserted blank row and a score that is no number are rows like others", () => {
  const { rows, scores } = opened(withRows(edited(sheet, { score: "beaucoup" }), {}));
  expect(rows).toHaveLength(3);
  expect(rows[2]).toMatchObject({ mentee: "", mentor: "", status: "" });
  expect(scores).toEqual([null, 50, null]);
});

test("a tab without the hidden keys, or whose settings are lost or broken, is none", () => {
  const withFirst = (text: string): Cell[][] =>
    table.rows.map((row, index) =>
      index === 0 ? row.map((cell, at) => (at === COLUMNS.indexOf("menteeKey") ? text : cell)) : row,
    );
  expect(readDyadsTab([], dyadWords)).toBeNull();
  expect(readDyadsTab(smallTables()[0]?.rows ?? [], dyadWords)).toBeNull();
  expect(readDyadsTab(withFirst(""), dyadWords)).toBeNull();
  expect(readDyadsTab(withFirst("{"), dyadWords)).toBeNull();
  expect(readDyadsTab(withFirst('{"format":"dyade-settings/1"}'), dyadWords)).toBeNull();
});
