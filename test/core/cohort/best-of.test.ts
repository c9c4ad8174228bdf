import { expect, test } from "vitest";
import { bestOf, possibleMentors } from "../../../src/core/cohort/best-of.ts";
import { allowedMentors } from "../../../src/core/cohort/cohort.ts";
import { gather, programme } from "../dyads/cohorts.ts";

const TOPICS = ["Vente", "Relève", "Finances"];
const [ZOE, LEA] = [0, 1];
// Of the three topics that Zoé wants each mentor offers none to three; every fifth has no seat.
const { cohort } = gather(
  programme(
    Array.from({ length: 40 }, (_, at) => [
      `Mentor ${String(at)}`,
      at % 5 === 0 ? 0 : 1,
      TOPICS.slice(0, (at * 7) % 4).join(", "),
    ]),
    [
      ["Zoé", TOPICS.join(", ")],
      ["Léa", ""],
    ],
  ),
);

test("the best are those that a sort of all would put first, those alike in the order of the tab", () => {
  for (const mentee of [ZOE, LEA]) {
    const sorted = allowedMentors(cohort, mentee);
    const possible = possibleMentors(cohort)(mentee);
    for (const most of [0, 1, 7, 31, 32, 33, 100])
      expect(bestOf(cohort, mentee, possible, most)).toEqual(sorted.slice(0, most));
  }
});

test("whoever has no seat is not possible, and the possible stand in the order of the tab", () => {
  const possible = possibleMentors(cohort)(ZOE);
  expect(possible).toHaveLength(32);
  expect(possible).toEqual([...allowedMentors(cohort, ZOE)].sort((a, b) => a - b));
});

test("only the mentors given are ranked", () => {
  expect(bestOf(cohort, ZOE, [4, 8, 9], 2)).toEqual([9, 4]);
});
