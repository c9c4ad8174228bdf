import { expect, test } from "vitest";
import {
  ANSWER,
  ANYBODY,
  type Answered,
  BLANK,
  byBoth,
  byEither,
  byList,
} from "../../../src/core/scoring/kernel.ts";

const FLAGS = Uint8Array.of(ANSWER, BLANK, ANYBODY);

/** Whether each pair answered: the mentees one after the other, each with all three mentors. */
function pairs(answered: Answered): boolean[] {
  return [0, 1, 2].flatMap((mentee) => [0, 1, 2].map((mentor) => answered.has(mentee, mentor)));
}

/** The same, from the lists of partners. */
function listed({ partners }: Answered): boolean[] {
  return [0, 1, 2].flatMap((mentee) => {
    const { answering, blank } = partners(mentee);
    expect([...answering, ...blank].sort()).toEqual([0, 1, 2]);
    return [0, 1, 2].map((mentor) => answering.includes(mentor));
  });
}

test("a pair answered where both did, or where anybody suits one of the two", () => {
  const expected = [true, false, true, false, false, true, true, true, true];
  const answered = byBoth(FLAGS, FLAGS);
  expect(pairs(answered)).toEqual(expected);
  expect(listed(answered)).toEqual(expected);
});

test("where one answer of the two is enough, a pair answered unless neither did", () => {
  const answered = byEither(Uint8Array.of(1, 0, 0), Uint8Array.of(1, 0, 0));
  const expected = [true, true, true, true, false, false, true, false, false];
  expect(pairs(answered)).toEqual(expected);
  expect(listed(answered)).toEqual(expected);
});

test("of listed pairs, those answered and no other", () => {
  const answered = byList([new Set([1]), new Set()], 3);
  const expected = [false, true, false, false, false, false, false, false, false];
  expect(pairs(answered)).toEqual(expected);
  expect(listed(answered)).toEqual(expected);
});
