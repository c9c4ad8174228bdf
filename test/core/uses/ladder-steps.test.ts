import { describe, expect, it } from "vitest";
import { ladderSteps } from "../../../src/core/uses/ladder-steps.ts";
import { namedPeople } from "../../../src/core/uses/named-people.ts";
import { setUpSmall } from "./programme.ts";

describe("the steps of a ladder", () => {
  const { mentees, mentors } = setUpSmall().programme;
  const rosters = { mentee: mentees, mentor: mentors };
  const moment = { kind: "near", mentee: "Moment", mentor: "Moment" } as const;

  it("are the answers as first given, those on the ladder before the others", () => {
    expect(ladderSteps(moment, rosters)).toEqual(["Le jour", "Le soir", "Peu importe"]);
    expect(ladderSteps({ ...moment, ladder: ["Le soir"] }, rosters)).toEqual([
      "Le soir",
      "Le jour",
      "Peu importe",
    ]);
  });

  it("follow their numbers", () => {
    expect(ladderSteps({ kind: "near", mentee: "Âge du chat", mentor: null }, rosters)).toEqual(["3", "5"]);
  });
});

describe("the people to pick from", () => {
  it("are each once, told apart, and found again by their e-mail", () => {
    const { mentees, mentors } = setUpSmall().programme;
    const [ana] = mentors.people;
    if (ana === undefined) throw new Error("nobody");
    const namesake = { ...ana, key: "other", email: "ana@other.example" };
    const people = namedPeople([...mentees.people, ...mentors.people, namesake, { ...ana, role: "mentee" }]);
    expect(people.filter(({ label }) => label.startsWith("Ana"))).toEqual([
      { label: "Ana Paz (ana@a.example)", mention: "Ana Paz <ana@a.example>" },
      { label: "Ana Paz (ana@other.example)", mention: "Ana Paz <ana@other.example>" },
    ]);
    expect(people.map(({ label }) => label.slice(0, 3))).toEqual([
      "Ali",
      "Ana",
      "Ana",
      "Eva",
      "Luc",
      "Max",
      "Zoé",
    ]);
  });
});
