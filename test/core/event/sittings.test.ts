import { expect, test } from "vitest";
import { type Round, seatRounds } from "../../../src/core/event/sittings.ts";

const round = (...mentors: readonly number[]): Round => new Map(mentors.map((mentor) => [mentor, [mentor]]));
/** The table of each mentor, round by round. */
const tables = (rounds: readonly Round[], count: number, mentors: number, before?: Map<number, number>) =>
  seatRounds(rounds, count, mentors, before).map((sittings) =>
    Object.fromEntries(sittings.map(({ mentor, table }) => [mentor, table])),
  );

test("with a table for each mentor everyone keeps the one of their place in the list", () => {
  expect(tables([round(2, 0), round(1, 2)], 3, 3)).toEqual([
    { 0: 1, 2: 3 },
    { 1: 2, 2: 3 },
  ]);
});

test("with fewer tables a mentor keeps the one before, whoever returns, and who comes in takes the first one free", () => {
  expect(tables([round(0, 1), round(1, 3), round(0, 3)], 2, 4)).toEqual([
    { 0: 1, 1: 2 },
    { 1: 2, 3: 1 },
    { 0: 2, 3: 1 },
  ]);
});

test("where two would keep the same table, only one does", () => {
  expect(
    tables(
      [round(0, 1)],
      2,
      4,
      new Map([
        [0, 2],
        [1, 2],
      ]),
    ),
  ).toEqual([{ 0: 2, 1: 1 }]);
});

test("sittings are told by table, each with its mentees", () => {
  const [first] = seatRounds(
    [
      new Map([
        [1, [5, 6]],
        [0, [4]],
      ]),
    ],
    2,
    2,
  );
  expect(first).toEqual([
    { table: 1, mentor: 0, mentees: [4] },
    { table: 2, mentor: 1, mentees: [5, 6] },
  ]);
});
