import { expect, test } from "vitest";
import { type Comparison, compareTabs } from "../../../src/core/dyads/compare-tabs.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, smallTables } from "./cohorts.ts";
import { type Change, edited, opened, withRows } from "./tabs.ts";

const sheetWith = (settings: Partial<SettingsFile> = {}) =>
  proposed(snapshotOf(smallTables(), { ...SETTINGS, ...settings })).sheet;
const sheet = sheetWith();
const first = opened(edited(sheet));

function against(...changes: Change[]): Comparison {
  return compareTabs(first, opened(edited(sheet, ...changes)), dyadWords);
}

test("a tab and itself: every dyad is kept, the figures are the same", () => {
  const { counts, before, after } = against();
  expect(counts).toEqual({ changed: 0, lost: 0, gained: 0, kept: 2, none: 0 });
  expect(after).toEqual(before);
  expect(after).toMatchObject({ mentees: 2, placed: 2, decided: 0, refused: 0, mean: 25, minimum: 0 });
});

test("another mentor, a dyad undone and one that is new are told apart, the most telling first", () => {
  const later = against({ mentor: "Alice Roy", mentorKey: "alice@a.example", score: 100 }, { mentor: "" });
  expect(later.mentees.map(({ mentee, change }) => [mentee, change])).toEqual([
    ["Chloé Ray", "changed"],
    ["Zoé Lam", "lost"],
  ]);
  expect(later.mentees[0]).toMatchObject({
    before: { mentor: "Bob Côté", status: "proposed", score: 0 },
    after: { mentor: "Alice Roy", score: 100 },
  });
  const back = compareTabs(opened(edited(sheet, {}, { mentor: "", status: "À placer" })), first, dyadWords);
  expect(back.counts).toMatchObject({ gained: 1, kept: 1 });
});

test("a refused dyad is none, and its mentor is still told", () => {
  const { mentees, after } = against({ status: "Refusée" });
  expect(mentees[0]).toMatchObject({ change: "lost", after: { mentor: "Bob Côté", status: "refused" } });
  expect(after).toMatchObject({ placed: 1, refused: 1 });
});

test("a refused row beside the dyad that came in its place counts for nothing", () => {
  const added = {
    status: "Proposée",
    mentee: "Chloé Ray",
    menteeKey: "chloe@a.example",
    mentor: "Alice Roy",
  };
  const after = opened(withRows(edited(sheet, { status: "Refusée" }), added));
  const { mentees, counts } = compareTabs(first, after, dyadWords);
  expect(counts).toMatchObject({ changed: 1, kept: 1 });
  expect(mentees[0]).toMatchObject({ mentee: "Chloé Ray", after: { mentor: "Alice Roy" } });
});

test("people are known by their keys, whatever the order, the language and the name shown", () => {
  const english = sheetWith({ language: "en" });
  const { cells = [] } = english.rows[0] ?? {};
  const turned = { ...english, rows: [...english.rows].reverse() };
  const renamed = opened(edited(turned, {}, { mentee: "Chloé Ray-Lévesque", status: "Confirmed" }));
  const { counts, mentees } = compareTabs(first, renamed, dyadWords);
  expect(cells[0]).toBe("Proposed");
  expect(counts).toMatchObject({ kept: 2 });
  expect(mentees[1]).toMatchObject({ mentee: "Chloé Ray-Lévesque", after: { status: "confirmed" } });
});

test("a mentee who has no row in one of the tabs is gained or lost, and without a mentor in both is neither", () => {
  const short = { ...sheet, rows: sheet.rows.slice(1) };
  expect(compareTabs(first, opened(edited(short)), dyadWords).mentees[0]).toMatchObject({
    mentee: "Chloé Ray",
    change: "lost",
    after: null,
  });
  expect(compareTabs(opened(edited(short)), first, dyadWords).counts).toMatchObject({ gained: 1 });
  const empty = { mentor: "", status: "À placer" };
  const both = opened(edited(sheet, empty));
  expect(compareTabs(both, both, dyadWords).counts).toMatchObject({ none: 1, kept: 1 });
});

test("other settings have another fingerprint", () => {
  const { before, after } = compareTabs(first, opened(edited(sheetWith({ spread: 3 }))), dyadWords);
  expect(after.fingerprint).not.toBe(before.fingerprint);
});

test("a tab without any score has no mean", () => {
  const none = opened(edited(sheet, { mentor: "", score: "" }, { mentor: "", score: "" }));
  expect(compareTabs(none, none, dyadWords).after).toMatchObject({ placed: 0, mean: null, minimum: null });
});
