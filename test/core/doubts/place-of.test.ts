import { expect, test } from "vitest";
import { placeOf } from "../../../src/core/doubts/place-of.ts";
import { issue } from "../../../src/core/issues/issue.ts";

test("the place of an issue is its tab, its row and its column, and nothing else of it", () => {
  const where = { tab: "Mentors", row: 3, column: "Nom" };
  expect(placeOf(issue("name-alike", where, { names: ["Ana", "Anna"] }))).toEqual(where);
});

test("what is not told of the place is left out", () => {
  expect(placeOf(issue("no-seats"))).toEqual({});
  expect(placeOf(issue("name-alike", { tab: "Mentors" }))).toEqual({ tab: "Mentors" });
});
