import { expect, test } from "vitest";
import { allowedMentors } from "../../../src/core/cohort/cohort.ts";
import { possibleMentors } from "../../../src/core/cohort/possible.ts";
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
  const possibleOf = possibleMentors(cohort);
  for (const mentee of [ZOE, LEA]) {
    const sorted = allowedMentors(cohort, mentee);
    for (const most of [0, 1, 7, 31, 32, 33, 100])
      expect(possibleOf(mentee, most).ranked).toEqual(sorted.slice(0, most));
  }
});

test("whoever has no seat is not possible, however few are asked for", () => {
  const possibleOf = possibleMentors(cohort);
  expect([0, 3, 100].map((most) => possibleOf(ZOE, most).count)).toEqual([32, 32, 32]);
  expect(possibleOf(ZOE, 100).ranked).not.toContain(5);
});

test("only the mentors given are looked at, those without a seat too", () => {
  expect(possibleMentors(cohort, [4, 5, 8, 9])(ZOE, 2)).toMatchObject({ count: 4, ranked: [5, 9] });
});

test("a place is that among all who are possible, one alone at the top, others sharing theirs", () => {
  const three = gather(
    programme(
      [
        ["Ada", 1, TOPICS.join(", ")],
        ["Bob", 1, "Vente"],
        ["Cid", 1, "Relève"],
        ["Dan", 0, "Vente"],
      ],
      [["Zoé", TOPICS.join(", ")]],
    ),
  ).cohort;
  const placeOf = (mentor: number): unknown => possibleMentors(three)(ZOE, 1, mentor).place;
  expect([0, 1, 2, 3].map(placeOf)).toEqual([
    { place: 1, isShared: false },
    { place: 2, isShared: true },
    { place: 2, isShared: true },
    null,
  ]);
  expect(possibleMentors(three)(ZOE, 1).place).toBeNull();
});
