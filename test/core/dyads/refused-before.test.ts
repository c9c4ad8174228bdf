import { expect, test } from "vitest";
import { refusalReader, withRefusedBefore } from "../../../src/core/dyads/refused-before.ts";
import { gather, smallTables } from "./cohorts.ts";

const { cohort } = gather(smallTables());
const [CHLOE, ZOE] = [0, 1];
const [ALICE, BOB] = [0, 1];
const keyOf = (people: readonly { readonly key: string }[], at: number): string => people[at]?.key ?? "";
const [zoe, bob] = [keyOf(cohort.mentees, ZOE), keyOf(cohort.mentors, BOB)];

test("a pair refused in a tab before is meant by its keys, whatever names stood in the cells", () => {
  const read = refusalReader(cohort);
  expect(read([zoe, bob, "Z. L.", "Robert"])).toEqual([ZOE, BOB]);
  expect(read(["", "", "Chloé Ray", "Alice Roy"])).toEqual([CHLOE, ALICE]);
});

test("it means nobody where one of the two takes no part", () => {
  const read = refusalReader(cohort);
  expect(read(["", "", "Zoé Lam", "Nina Poe"])).toBeNull();
  expect(read([])).toBeNull();
});

test("the people of a tab keep what was refused already, and add what was refused before", () => {
  const at = (mentee: number, mentor: number): number => mentee * cohort.mentors.length + mentor;
  const refusing = { ...cohort, refused: new Set([at(CHLOE, ALICE)]) };
  const { refused } = withRefusedBefore(refusing, {
    refusedBefore: [
      [zoe, bob, "", ""],
      ["", "", "Zoé Lam", "Nina Poe"],
    ],
  });
  expect([...refused].sort((a, b) => a - b)).toEqual([at(CHLOE, ALICE), at(ZOE, BOB)]);
});
