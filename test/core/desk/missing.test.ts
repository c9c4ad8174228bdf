import { expect, test } from "vitest";
import { missingIn } from "../../../src/core/desk/missing.ts";
import { pairContributions } from "../../../src/core/desk/pair-contributions.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf } from "./desks.ts";

const { cohort } = deskOf(smallTables(), SETTINGS);
const [ALICE, BOB] = [0, 1];
const [CHLOE, ZOE] = [0, 1];
const missing = (mentee: number, mentor: number) => missingIn(pairContributions(cohort, mentee, mentor));

test("what the mentee wants and the mentor does not offer is missing, in the mentee's words", () => {
  expect(missing(ZOE, ALICE)).toEqual(["Finances"]);
  expect(missing(ZOE, BOB)).toEqual(["Vente"]);
  // Nothing in common: all of it
  expect(missing(CHLOE, BOB)).toEqual(["Vente"]);
  expect(missing(CHLOE, ALICE)).toEqual([]);
});

test("a question that compares no need with an offer misses nothing", () => {
  const [criterion] = SETTINGS.criteria ?? [];
  if (criterion === undefined) throw new Error("no criterion");
  const alike = deskOf(smallTables(), { ...SETTINGS, criteria: [{ ...criterion, kind: "shares" }] });
  expect(missingIn(pairContributions(alike.cohort, ZOE, ALICE))).toEqual([]);
});
