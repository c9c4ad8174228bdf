import { expect, test } from "vitest";
import { personFinder } from "../../../src/core/cohort/find-person.ts";
import type { Person } from "../../../src/core/people/person.ts";

const person = (row: number, name: string, email: string): Person => ({
  ...{ key: email === "" ? `${name.toLowerCase()}|x` : email, role: "mentee", row, name, email },
  ...{ organisation: "X", manager: [], avoid: [] },
});
const people = [
  person(2, "Zoé Lam", "zoe@z.example"),
  person(3, "Max Roy", "max@a.example"),
  person(4, "Max Roy", "max@b.example"),
  person(5, "Kim", ""),
];
const find = personFinder(people);

test("a person is found by label, name, e-mail or key, whatever the case and the accents", () => {
  expect(["Zoé Lam", "ZOE  LAM ", "Zoe@Z.example"].map((text) => find(text))).toEqual([0, 0, 0]);
  expect(find("Max Roy (max@b.example)")).toBe(2);
  expect(find("kim|x")).toBe(3);
});

test("of several of one name the hidden key tells; without it nobody is recognised", () => {
  expect(find("Max Roy", "max@b.example")).toBe(2);
  expect(find("Max Roy")).toBeNull();
  expect(find("Max Roy", "zoe@z.example")).toBeNull();
});

test("a person is found by name and e-mail together, with a note, and with the words in another order", () => {
  for (const text of [
    "Zoé Lam <zoe@z.example>",
    "Zoé Lam (directrice)",
    "Lam, Zoé",
    "Mme Zoé Lam",
    "Lam Zoé",
  ])
    expect(find(text)).toBe(0);
});

test("a name that is only alike to somebody's is nobody's", () => {
  expect([find("Zoé Lamm"), find("Z. Lam"), find("Lam")]).toEqual([null, null, null]);
});

test("the text counts before the key: a name typed over another is not that other", () => {
  expect(find("Zoé Lam", "max@b.example")).toBe(0);
  expect(find("Zorro", "zoe@z.example")).toBeNull();
});

test("a blank cell is nobody", () => {
  expect([find(""), find(" \n", "zoe@z.example")]).toEqual([null, null]);
});
