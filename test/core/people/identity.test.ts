import { describe, expect, it } from "vitest";
import { labels, maybeSamePerson, samePerson } from "../../../src/core/people/identity.ts";
import type { Person } from "../../../src/core/people/person.ts";

function person(name: string, email = "", row = 2): Person {
  return { key: email, role: "mentor", row, name, email, organisation: "", manager: [], avoid: [] };
}

describe("identity", () => {
  it("takes one e-mail for one person", () => {
    expect(samePerson(person("A", "a@x.ca"), person("B", "a@x.ca"))).toBe(true);
    expect(samePerson(person("A"), person("A"))).toBe(false);
  });

  it("doubts where names are equal and an e-mail is missing", () => {
    expect(maybeSamePerson(person("Élise Roy"), person("elise roy", "e@x.ca"))).toBe(true);
    expect(maybeSamePerson(person("Élise Roy", "a@x.ca"), person("Élise Roy", "e@x.ca"))).toBe(false);
    expect(maybeSamePerson(person("Élise Roy"), person("Luc Roy"))).toBe(false);
  });

  it("shows namesakes with their e-mail, else their row", () => {
    const people = [
      person("Julie Gagnon", "j@x.ca"),
      person("julie gagnon", "", 7),
      person("Luc Roy", "l@x.ca"),
    ];
    expect(labels(people)).toEqual(["Julie Gagnon (j@x.ca)", "julie gagnon (#7)", "Luc Roy"]);
  });
});
