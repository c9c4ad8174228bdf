import { expect, it } from "vitest";
import { areTwoPeople, keysMeantIn } from "../../../src/core/cohort/keys-meant.ts";
import { gather, smallTables } from "../dyads/cohorts.ts";

const keysMeant = keysMeantIn(gather(smallTables()).cohort);

it("a name or an address means whoever has it, of either role", () => {
  expect([...keysMeant("Zoé Lam")]).toEqual(["zoe@z.example"]);
  expect([...keysMeant("alice@a.example")]).toEqual(["alice@a.example"]);
  expect([...keysMeant("")]).toEqual([]);
  expect([...keysMeant("Zoë Lang")]).toEqual([]);
});

it("are two people where each means somebody and nobody is meant by both", () => {
  const keys = (...all: string[]): ReadonlySet<string> => new Set(all);
  expect(areTwoPeople(keys("ana"), keys("bob"))).toBe(true);
  expect(areTwoPeople(keys("ana", "bob"), keys("bob"))).toBe(false);
  expect(areTwoPeople(keys(), keys("bob"))).toBe(false);
  expect(areTwoPeople(keys("ana"), keys())).toBe(false);
});
