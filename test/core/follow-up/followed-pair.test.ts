import { expect, test } from "vitest";
import { formerParty, pairOf, partyOf } from "../../../src/core/follow-up/followed-pair.ts";
import { gather, smallTables } from "../dyads/cohorts.ts";

test("a pair is the same whatever its labels, and another with another person", () => {
  const { cohort } = gather(smallTables());
  const [alice, bob] = cohort.mentors;
  const [chloe] = cohort.mentees;
  if (alice === undefined || bob === undefined || chloe === undefined) throw new Error("nobody there");
  const mentee = partyOf(chloe, "Chloé Ray");
  const pair = pairOf({ mentee, mentor: partyOf(alice, "Alice Roy") });
  expect(pairOf({ mentee: { ...mentee, label: "Chloé R." }, mentor: partyOf(alice, "Alice (A)") })).toBe(
    pair,
  );
  expect(pairOf({ mentee, mentor: partyOf(bob, "Alice Roy") })).not.toBe(pair);
});

test("somebody who left is told by the hidden key, an e-mail or not, else by the name however it is written", () => {
  expect(formerParty("Ana Roy", "ana@a.example")).toMatchObject({
    key: "ana@a.example",
    email: "ana@a.example",
  });
  expect(formerParty("Ana Roy", "ana roy#2")).toMatchObject({ key: "ana roy#2", email: "" });
  expect(formerParty("ANA  Roy", "").key).toBe(formerParty("Ana Roy", "").key);
});
