import { expect, test } from "vitest";
import { readFollowUpTab } from "../../../src/core/follow-up/read-follow-up-tab.ts";
import { handMade } from "../workbooks.ts";
import { followed, words, written } from "./programmes.ts";

const first = written(followed([]));
const second = written(followed([first]));
const names = (...tables: Parameters<typeof readFollowUpTab>[0]) => readFollowUpTab(tables, words);

test("the latest of several is read, whatever its name and wherever it stands", () => {
  const renamed = { ...second, name: "Mes notes" };
  expect(names(renamed, first)).toMatchObject({ name: "Mes notes", number: 2, language: "fr" });
  expect(names(first, renamed)?.number).toBe(2);
});

test("cells are read by their headers, blank rows are nobody, rows are counted as people count", () => {
  const [head = [], header = [], ...rows] = first.rows.map((row) => [...row].reverse());
  const moved = { ...first, rows: [head, header, header.map(() => ""), ...rows] };
  const read = names(moved);
  expect(read?.rows.map(({ row, cells }) => [row, cells.mentee])).toEqual([
    [4, "Chloé Ray"],
    [5, "Zoé Lam"],
  ]);
  expect(read?.rows[0]?.cells.menteeKey).toBe("chloe@a.example");
});

test("a column that was taken out is blank", () => {
  const at = first.rows[1]?.indexOf("Notes de la coordination") ?? -1;
  const without = { ...first, rows: first.rows.map((row) => row.filter((_, column) => column !== at)) };
  expect(names(without)?.rows.map(({ cells }) => cells.note)).toEqual(["", ""]);
});

test("a tab with the headers of an earlier version is still read", () => {
  const english = written({ ...followed([]), language: "en" });
  const at = english.rows[1]?.indexOf("Why it ended") ?? -1;
  const rows = english.rows.map((row, index) =>
    row.map((cell, column) => (column !== at ? cell : index === 1 ? "Reason of the end" : "Lack of time")),
  );
  expect(names({ ...english, rows })?.rows[0]?.cells.endedWhy).toBe("Lack of time");
});

test("no other tab is one", () => {
  expect(names(handMade("Suivi", ["Mentoré·e", "Mentor·e"]))).toBeNull();
});

test("one whose mark was broken or deleted is known by what stands out of sight", () => {
  const broken = first.rows.map((row) => row.map((cell) => String(cell).replace('"number"', '"nombre"')));
  expect(names({ ...first, rows: broken })?.rows).toHaveLength(2);
  expect(names({ ...first, rows: first.rows.slice(1) })?.rows).toHaveLength(2);
});

test.each(["fr", "en"] as const)(
  "the line that sums up is ours without the mark beside it, in %s",
  (language) => {
    const tab = written({ ...followed([]), language });
    const at = tab.rows[1]?.indexOf(words(language).headers.mentorKey) ?? -1;
    const rows = tab.rows.map((row) => row.filter((_, column) => column !== at));
    expect(names({ ...tab, rows })?.outside).toEqual([]);
    const [head = [], ...below] = rows;
    const added = [[`${String(head[0])} Appeler Luc.`, ...head.slice(1)], ...below];
    expect(names({ ...tab, rows: added })?.outside).toHaveLength(1);
  },
);
