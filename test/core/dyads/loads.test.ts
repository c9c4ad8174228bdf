import { expect, test } from "vitest";
import { loadsOf } from "../../../src/core/dyads/loads.ts";

test("people are counted in the dyads they are in, and a mentor's mentees come in the order of the dyads", () => {
  const loads = loadsOf([
    { mentee: 4, mentor: 1 },
    { mentee: 2, mentor: 1 },
    { mentee: 4, mentor: 0 },
  ]);
  expect([0, 1, 2].map((mentor) => loads.mentor(mentor))).toEqual([1, 2, 0]);
  expect([2, 3, 4].map((mentee) => loads.mentee(mentee))).toEqual([1, 0, 2]);
  expect(loads.menteesOf(1)).toEqual([4, 2]);
  expect(loads.menteesOf(7)).toEqual([]);
});
