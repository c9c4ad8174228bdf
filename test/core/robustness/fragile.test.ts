import { expect, test } from "vitest";
import { fragileIn, robustnessOf } from "../../../src/core/robustness/fragile.ts";
import type { Robustness } from "../../../src/core/robustness/measure-robustness.ts";

/** Four mentees: one often kept, one kept half of the time, one seldom, and one not asked about. */
const MEASURED: Robustness = {
  draws: 200,
  mentorOf: Int32Array.of(2, 0, 1, -1),
  held: Int32Array.of(184, 100, 99, 0),
  isBest: Uint8Array.of(1, 1, 0, 0),
  hangsOn: Int32Array.of(1, -1, 0, -1),
};

test("a dyad says in how many weightings it holds, and on which criterion it hangs", () => {
  expect(robustnessOf(MEASURED, 0, 2)).toEqual({
    held: 184,
    draws: 200,
    isFragile: false,
    isBest: true,
    hangsOn: 1,
  });
  expect(robustnessOf(MEASURED, 1, 0)?.hangsOn).toBeNull();
  expect(robustnessOf(MEASURED, 2, 1)).toMatchObject({ isBest: false, hangsOn: 0 });
});

test("nothing is said of a dyad that was not asked about, nor of a mentee with another mentor since", () => {
  expect(robustnessOf(MEASURED, 3, -1)).toBeNull();
  expect(robustnessOf(MEASURED, 3, 0)).toBeNull();
  expect(robustnessOf(MEASURED, 0, 1)).toBeNull();
});

test("a dyad is fragile where it holds in fewer than half of the weightings, and none is before that is measured", () => {
  const isFragile = fragileIn(MEASURED);
  expect([isFragile(0, 2), isFragile(1, 0), isFragile(2, 1), isFragile(3, -1)]).toEqual([
    false,
    false,
    true,
    false,
  ]);
  expect(fragileIn(null)(2, 1)).toBe(false);
});
