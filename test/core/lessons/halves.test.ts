import { expect, test } from "vitest";
import { evenCut } from "../../../src/core/lessons/halves.ts";

test.each([
  [[], null],
  [[0.5, 0.5, 0.5], null],
  [[0, 1, 0, 1], 1],
  [[0, 0, 0, 1], 1],
  [[0.1, 0.2, 0.3, 0.4], 0.3],
  // Two cuts are as even: the higher is taken.
  [[0.1, 0.2, 0.3], 0.3],
  [[0, 0.5, 0.5, 0.5, 1], 1],
  [[0, 0.5, 0.5, 1, 1], 1],
])("%j is cut at %s", (values, cut) => {
  expect(evenCut(values)).toBe(cut);
});
