import { expect, test } from "vitest";
import { compareMentors } from "../../../src/core/desk/two-mentors.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf } from "./desks.ts";

const [ALICE, BOB] = [0, 1];
const ZOE = 1;
const desk = deskOf(smallTables(), SETTINGS);

test("two mentors are compared on what the mentee asks for, each with what it brings", () => {
  const topics = compareMentors(desk, ZOE, [BOB, ALICE]);
  expect(topics.map(({ of }) => of)).toEqual(["organisation", "manager", "capacity", 0]);
  const subjects = topics.at(-1);
  expect(subjects?.mentee?.text).toBe("Finances, Vente");
  expect(subjects?.offered.map(({ answer }) => answer?.text)).toEqual(["Finances", "Vente, Relève"]);
  expect(subjects?.offered.map(({ contribution }) => contribution?.points)).toEqual([50, 50]);
  expect(subjects?.offered.map(({ contribution }) => contribution?.of)).toEqual([100, 100]);
});

test("what is no criterion brings nothing, and a blank is told as one", () => {
  const [organisation] = compareMentors(desk, ZOE, [ALICE, BOB]);
  expect(organisation?.offered.map(({ answer, contribution }) => [answer?.text, contribution])).toEqual([
    ["A", null],
    ["B", null],
  ]);
});
