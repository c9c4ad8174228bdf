import { expect, test } from "vitest";
import { answererFinder } from "../../../src/core/acceptance/who-accepts.ts";
import type { Acceptance } from "../../../src/core/acceptance/read-acceptances.ts";
import { ANA, ZOE, cohort } from "./answers.ts";

const given = (name: string, email = ""): Acceptance => ({
  ...{ tab: "Acceptations", row: 2, time: 0, stamp: "", name, email },
  ...{ proposed: "", accepts: true, words: "", reason: "" },
});
const addresses = {
  ...cohort,
  mentees: cohort.mentees.map((mentee) => ({ ...mentee, email: `${mentee.name}@x.example` })),
};
const namesakes = {
  ...cohort,
  mentees: cohort.mentees.map((mentee, at) => (at === ZOE ? mentee : { ...mentee, name: "Ana" })),
};

test("an answer is from whoever bears its name, on the side where they are", () => {
  const who = answererFinder(cohort);
  expect(who(given("Zoé"))).toEqual({ mentee: [ZOE], mentor: [] });
  expect(who(given("Ana"))).toEqual({ mentee: [], mentor: [ANA] });
  expect(who(given("Personne"))).toEqual({ mentee: [], mentor: [] });
});

test("an address tells who it is, and with another's name it is nobody's", () => {
  const who = answererFinder(addresses);
  expect(who(given("", "zoé@x.example")).mentee).toEqual([ZOE]);
  expect(who(given("Max", "zoé@x.example")).mentee).toEqual([]);
});

test("where one side has one person of a name, namesakes on the other are not meant", () => {
  expect(answererFinder(namesakes)(given("Ana"))).toEqual({ mentee: [], mentor: [ANA] });
});
