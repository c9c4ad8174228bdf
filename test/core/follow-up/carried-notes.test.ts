import { expect, test } from "vitest";
import { carriedNotes, leftByHand } from "../../../src/core/follow-up/carried-notes.ts";
import { readDay } from "../../../src/core/follow-up/calendar.ts";
import { pairOf } from "../../../src/core/follow-up/followed-pair.ts";
import { findPair, followUpTab } from "./follow-up-tabs.ts";

const TODAY = readDay("2026-03-01") ?? 0;
const tab = followUpTab(
  { mentee: "Zoé Lam", mentor: "Alice Roy", note: "appeler mardi", since: "2026-02-03" },
  { mentee: "Zoé Lam", mentor: "Alice Roy", note: "appeler mardi" },
  { mentee: "Zoé Lam", mentor: "Alice Roy", note: "appelée" },
  { mentee: "Chloé Ray", mentor: "Bob Côté", note: "" },
);
const zoe = findPair({ text: "Zoé Lam" }, { text: "Alice Roy" });

test("notes of one pair come together, each said once; an empty one is none", () => {
  expect([...carriedNotes(tab, findPair)]).toEqual([[pairOf(zoe), "appeler mardi\nappelée"]]);
});

test("a pair with a note that is a dyad no more is kept once, with the day it began", () => {
  const left = leftByHand(tab, new Set(), findPair, TODAY);
  expect(left).toHaveLength(1);
  expect(left[0]).toMatchObject({ mentee: { name: "Zoé Lam" }, ending: null });
  expect(left[0]?.since).not.toBeNull();
  expect(leftByHand(tab, new Set([pairOf(zoe)]), findPair, TODAY)).toEqual([]);
});

test("without an earlier tab there is nothing to carry", () => {
  expect(carriedNotes(null, findPair).size).toBe(0);
  expect(leftByHand(null, new Set(), findPair, TODAY)).toEqual([]);
});
