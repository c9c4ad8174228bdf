import { expect, test } from "vitest";
import { type Kernel, hasAnswered } from "../../../src/core/scoring/kernel.ts";

/** One criterion that the first of two mentees and the first of two mentors answered. */
const kernel: Kernel = {
  asked: Uint8Array.of(1, 0),
  offered: Uint8Array.of(1, 0),
  fill: (_, out) => void out.fill(1),
  evidence: () => ({ kind: "none" }),
};

/** Whether each pair answered: the mentees one after the other, each with both mentors. */
const answered = (of: Kernel): boolean[] =>
  [0, 1].flatMap((mentee) => [0, 1].map((mentor) => hasAnswered(of, mentee, mentor)));

test("a pair answered where both did", () => {
  expect(answered(kernel)).toEqual([true, false, false, false]);
  expect(answered({ ...kernel, either: false })).toEqual([true, false, false, false]);
});

test("where one answer of the two is enough, a pair answered unless neither did", () => {
  expect(answered({ ...kernel, either: true })).toEqual([true, true, true, false]);
});

test("who is not on the list has not answered", () => {
  expect(hasAnswered(kernel, 0, 7)).toBe(false);
  expect(hasAnswered({ ...kernel, either: true }, 7, 7)).toBe(false);
});
