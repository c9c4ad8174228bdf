import { expect, test } from "vitest";
import { count, dayInWords, list, number, percent } from "../../../../src/core/messages/fr/grammar.ts";

test("zero is singular, as one is", () => {
  expect([0, 1, 2].map((value) => count(value, "place", "places"))).toEqual([
    "0 place",
    "1 place",
    "2 places",
  ]);
});

test("a list has commas, and a word before its last item", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => list(items))).toEqual([
    "",
    "a",
    "a et b",
    "a, b et c",
  ]);
  expect(list(["a", "b"], "ou")).toBe("a ou b");
});

test("numbers have one decimal at most, after a comma, and none where there is nothing to tell", () => {
  expect([71.25, 71.24, 50, 99.96, 0, -0.5].map(number)).toEqual(["71,3", "71,2", "50", "100", "0", "-0,5"]);
});

test("a share is told in whole percents, on one line with its sign", () => {
  expect([0, 0.254, 1].map(percent)).toEqual(["0\u00a0%", "25\u00a0%", "100\u00a0%"]);
});

test("a day is written in letters", () => {
  expect(["2026-10-20", "2026-05-01"].map(dayInWords)).toEqual(["20 octobre 2026", "1er mai 2026"]);
});
