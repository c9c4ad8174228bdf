import { describe, expect, it } from "vitest";
import {
  answersKey,
  handReader,
  marksIn,
  marksOf,
  saysSame,
} from "../../../src/core/follow-up/written-before.ts";
import { type Cells, followUpTab } from "./follow-up-tabs.ts";

const WRITTEN = answersKey({ meetings: "4" }, marksOf({ course: "Va bien", call: "" }));
const handOf = (cells: Cells) => {
  const tab = followUpTab({ answersKey: WRITTEN, course: "Va bien" }, cells);
  const [, row] = tab.rows;
  if (row === undefined) throw new Error("two rows");
  return handReader(tab)(row);
};

describe("what a hand wrote", () => {
  it("is what differs from what Dyade wrote there, however a sheet shows it", () => {
    expect(handOf({ answersKey: WRITTEN, course: "va  bien", meetings: "4,0" })).toEqual({
      life: {},
      derived: {},
    });
    expect(handOf({ answersKey: WRITTEN, course: "En pause", meetings: "5", call: "fait" })).toEqual({
      life: { meetings: "5" },
      derived: { course: "En pause", call: "fait" },
    });
  });

  it("is all of a row that Dyade did not write", () => {
    expect(handOf({ mentee: "Une Nouvelle" }).derived).toEqual({ mentee: "Une Nouvelle" });
  });

  it("in the columns that Dyade fills is not known of a tab of an earlier version", () => {
    const tab = followUpTab({ answersKey: answersKey({}), course: "Va bien" });
    const [row] = tab.rows;
    expect(row && handReader(tab)(row).derived).toEqual({});
  });
});

describe("the hidden cell", () => {
  it("keeps marks of texts that may name somebody, and gives them back", () => {
    const key = answersKey({}, marksOf({ mentee: "Zoé Lam" }));
    expect(key).not.toContain("Zoé");
    expect(marksIn(key)).toEqual(marksOf({ mentee: "zoé lam" }));
    expect(marksIn("illisible")).toEqual({});
  });
});

it("compares days and numbers by what they say", () => {
  expect(saysSame("endedOn", "2026-02-20T00:00:00", "2026-02-20")).toBe(true);
  expect(saysSame("hours", "3 h 30", "3.5")).toBe(true);
  expect(saysSame("note", "3 h 30", "3.5")).toBe(false);
});
