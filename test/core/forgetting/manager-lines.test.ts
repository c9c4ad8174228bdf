import { describe, expect, test } from "vitest";
import { personFinder } from "../../../src/core/forgetting/find-person.ts";
import { managerLines, notStated } from "../../../src/core/forgetting/manager-lines.ts";
import type { Person } from "../../../src/core/people/person.ts";
import { handMade } from "../workbooks.ts";
import { identity } from "./people.ts";

const LUC = identity("Luc Roy", "luc@roy.ca");
const ZOE = identity("Zoé Nadeau", "zoe@n.ca");
const HEADER = ["Personne", "Relation", "Autre personne", "Note"];

function answer(name: string, email: string, ...manager: string[]): Person {
  return { key: email, role: "mentor", row: 2, name, email, organisation: "", manager, avoid: [] };
}

function linesOf(people: readonly Person[], ...links: string[][]): readonly (readonly string[])[] {
  const finder = personFinder(LUC, [LUC, ZOE]);
  const standIn = { label: "Personne retirée 1", key: "dyade-1" };
  return managerLines(people, handMade("Liens", HEADER, ...links), finder, {
    standIn,
    reportsTo: "relève de",
  });
}

const KEPT = ["Personne retirée 1", "relève de", "Ana Bédard", ""];

describe("a line of managers that went through somebody", () => {
  test("stays whole where another answers to them", () => {
    expect(
      linesOf([answer("Luc Roy", "luc@roy.ca", "Ana Bédard"), answer("Zoé Nadeau", "zoe@n.ca", "Luc Roy")]),
    ).toEqual([KEPT]);
  });

  test("stays whole where the Links tab says that they manage somebody", () => {
    const people = [answer("Luc Roy", "luc@roy.ca", "Ana Bédard")];
    expect(linesOf(people, ["Luc Roy", "dirige", "Marc Fortin", ""])).toEqual([KEPT]);
    expect(linesOf(people, ["Luc Roy", "conflit", "Marc Fortin", ""])).toEqual([]);
  });

  test("needs nothing where nobody answers to them, or nobody is above", () => {
    expect(
      linesOf([
        answer("Luc Roy", "luc@roy.ca", "Ana Bédard"),
        answer("Zoé Nadeau", "zoe@n.ca", "Ana Bédard"),
      ]),
    ).toEqual([]);
    expect(
      linesOf([answer("Luc Roy", "luc@roy.ca", "aucun"), answer("Zoé Nadeau", "zoe@n.ca", "Luc Roy")]),
    ).toEqual([]);
  });

  test("is stated once, however often the removal is tried again", () => {
    const people = [
      answer("Luc Roy", "luc@roy.ca", "Ana Bédard"),
      answer("Zoé Nadeau", "zoe@n.ca", "Luc Roy"),
    ];
    expect(notStated(linesOf(people), handMade("Liens", HEADER, KEPT))).toEqual([]);
    expect(notStated(linesOf(people), null)).toEqual([KEPT]);
  });
});
