import { expect, test } from "vitest";
import { preferring } from "../../../src/core/matching/index.ts";
import { withPreferred } from "../../../src/core/robustness/preferred.ts";
import { problemOf } from "../matching/problems.ts";

const SCORES = problemOf([
  [50, 49.9, 80],
  [10, 50.1, 0],
]);

test("where no pair is preferred the problem stays as it is", () => {
  expect(withPreferred(SCORES, null)).toBe(SCORES);
});

test("a floor prefers the pairs that reach it, and those at it too", () => {
  const reaching = new Set([0, 2, 4]);
  expect(withPreferred(SCORES, { kind: "floor", floor: 50 })).toEqual(
    preferring(SCORES, (pair) => reaching.has(pair)),
  );
});

test("first choices prefer the pairs that people named, whatever their scores", () => {
  const pairs = new Set([1, 3]);
  expect(withPreferred(SCORES, { kind: "first-choices", pairs })).toEqual(
    preferring(SCORES, (pair) => pairs.has(pair)),
  );
});
