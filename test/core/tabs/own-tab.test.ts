import { expect, test } from "vitest";
import { findTabs } from "../../../src/core/reading/find-tabs.ts";
import { ownMark, ownTab } from "../../../src/core/tabs/own-tab.ts";

test("a tab of ours is known by its hidden cell, whatever else stands in the first row", () => {
  const mark = ownMark({ kind: "event", state: '{"rounds":3}' });
  expect(ownTab({ rows: [["Jumelage éclair", mark]] })).toEqual({ kind: "event", state: '{"rounds":3}' });
  expect(ownTab({ rows: [[ownMark({ kind: "follow-up", state: "" })]] })).toEqual({
    kind: "follow-up",
    state: "",
  });
});

test("a tab of ours is known below rows that somebody put in above, by a mark that Dyade writes", () => {
  const mark = ownMark({ kind: "papers", state: "" });
  expect(ownTab({ rows: [["Réunion"], [""], ["Entente", mark]] })?.kind).toBe("papers");
  expect(ownTab({ rows: [["Nom"], ["dyade:voter"]] })).toBeNull();
});

test("what somebody answers to a form makes no tab of ours", () => {
  const rows = [["Nom"], [ownMark({ kind: "papers", state: "" })]];
  expect(ownTab({ rows, formFed: true })).toBeNull();
});

test("a tab of answers is none of ours, nor is an empty one", () => {
  expect(ownTab({ rows: [["Horodateur", "Nom"]] })).toBeNull();
  expect(ownTab({ rows: [] })).toBeNull();
});

test("tabs of ours are never taken for answers", () => {
  const rows = [["Nom des mentorés", "Courriel", ownMark({ kind: "event", state: "" })]];
  expect(findTabs([{ id: 1, name: "Mentorés", formFed: false, rows }])).toEqual({
    mentor: null,
    mentee: null,
  });
});
