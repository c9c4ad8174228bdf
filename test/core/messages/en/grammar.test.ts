import { expect, test } from "vitest";
import { count, dayInWords, list, number, percent } from "../../../../src/core/messages/en/grammar.ts";

test("one alone is singular", () => {
  expect([0, 1, 2].map((value) => count(value, "seat", "seats"))).toEqual(["0 seats", "1 seat", "2 seats"]);
});

test("a list has commas, and a word before its last item", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => list(items))).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
  expect(list(["a", "b"], "or")).toBe("a or b");
});

test("numbers have one decimal at most, and none where there is nothing to tell", () => {
  expect([71.25, 71.24, 50, 99.96, 0].map(number)).toEqual(["71.3", "71.2", "50", "100", "0"]);
});

test("a share is told in whole percents", () => {
  expect([0, 0.254, 1].map(percent)).toEqual(["0%", "25%", "100%"]);
});

test("a day is written in letters", () => {
  expect(["2026-10-20", "2026-05-01"].map(dayInWords)).toEqual(["20 October 2026", "1 May 2026"]);
});
