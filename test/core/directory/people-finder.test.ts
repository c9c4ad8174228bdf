import { describe, expect, it } from "vitest";
import { namesIn, peopleFinder } from "../../../src/core/directory/people-finder.ts";
import { programme } from "./requests.ts";

const find = peopleFinder(programme.mentors.people);

describe("who a text means", () => {
  it.each([
    ["a name, whatever its accents and capitals", "bób", [1]],
    ["the name that the directory shows", "Ana Roy (B)", [2]],
    ["an e-mail, with or without a name", "Ana <ANA2@m.example>", [2]],
    ["a name with a note", "Bob (de la ville)", [1]],
    ["all of one name, where nothing tells them apart", "Ana Roy", [0, 2]],
    ["all of one name, where the note is no firm of theirs", "Ana Roy (Z)", [0, 2]],
    ["nobody, from a name that is nobody's", "Personne", []],
    ["nobody, from a blank", " ", []],
  ])("is %s", (_, text, found) => {
    expect(find(text)).toEqual(found);
  });
});

describe("the names of a cell", () => {
  it.each([
    ["Bob; Ana Roy (A)", ["Bob", "Ana Roy (A)"]],
    ["Bob, Ana Roy (B)\nZoé", ["Bob", "Ana Roy (B)", "Zoé"]],
    ["1. Bob\n2) Ana Roy (A)", ["Bob", "Ana Roy (A)"]],
    ["Bob; ; Ana Roy (A);", ["Bob", "Ana Roy (A)"]],
    ["", []],
  ])("are parted in %j", (cell, names) => {
    expect(namesIn(cell, find)).toEqual(names);
  });

  it("are not parted inside a note", () => {
    expect(namesIn("Ana Roy (Roy, Dubé; associés), Bob", find)).toEqual([
      "Ana Roy (Roy, Dubé; associés)",
      "Bob",
    ]);
  });

  it("are not parted where the whole is one person's name", () => {
    const { people } = programme.mentors;
    const commas = peopleFinder(people.map((person) => ({ ...person, name: `Roy, ${person.name}` })));
    expect(namesIn("Roy, Bob", commas)).toEqual(["Roy, Bob"]);
  });
});
