import { expect, test } from "vitest";
import { changedAsked, readAsked, withAsked } from "../../../src/core/acceptance/asked.ts";

const FIRST = { on: "2026-03-01", until: "2026-03-08" };
const LATER = { on: "2026-03-02", until: "2026-03-09" };

test("a request that another panel noted meanwhile keeps its day", () => {
  const kept = withAsked("", "m1", "mentor", FIRST);
  expect(changedAsked(kept, "m1", "mentor", null, LATER)).toBeNull();
  expect(changedAsked(kept, "m1", "mentor", LATER, null)).toBeNull();
  expect(changedAsked(kept, "m1", "mentor", FIRST, null)).toBe("");
  const both = changedAsked(kept, "m1", "mentee", null, LATER) ?? "";
  expect(readAsked(both)("m1", "mentee")).toEqual(LATER);
});
