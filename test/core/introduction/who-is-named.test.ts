import { expect, test } from "vitest";
import { personFinder } from "../../../src/core/introduction/who-is-named.ts";
import { labels } from "../../../src/core/people/identity.ts";
import type { Person } from "../../../src/core/people/person.ts";

function person(name: string, email: string, row: number): Person {
  return {
    key: email || `${name}|`,
    role: "mentor",
    row,
    name,
    email,
    organisation: "",
    manager: [],
    avoid: [],
  };
}

const people = [person("Ana Roy", "ana@a.example", 2), person("Ana Roy", "", 3), person("Bob Côté", "", 4)];
const find = personFinder(people, labels(people));

test("a person is found by name, by e-mail and by both together, whatever the accents", () => {
  for (const text of ["bob cote", "Bob Côté", " BOB  CÔTÉ. "]) expect(find(text)).toBe(2);
  for (const text of ["ANA@a.example", "Ana Roy <ana@a.example>", "Ana Roy (ana@a.example)"])
    expect(find(text)).toBe(0);
});

test("among namesakes the hidden key decides, and without it nobody is meant", () => {
  expect(find("Ana Roy")).toBeNull();
  expect(find("Ana Roy", "Ana Roy|")).toBe(1);
  expect(find("Ana Roy", "gone@a.example")).toBeNull();
});

test("a blank and a stranger are nobody", () => {
  expect(find("")).toBeNull();
  expect(find("  ", "ana@a.example")).toBeNull();
  expect(find("Zoé Lam")).toBeNull();
});

test("a key does not hold against another name in the cell", () => {
  expect(find("Bob Côté", "ana@a.example")).toBe(2);
});
