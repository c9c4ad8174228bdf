import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labels, publicNames } from "../../../src/core/people/labels.ts";
import { indexPeople, indexRoster } from "../../../src/core/people/people-index.ts";
import type { Person } from "../../../src/core/people/person.ts";

function person(row: number, name: string, email = "", organisation = ""): Person {
  return {
    key: email || `${name}|${String(row)}`,
    role: "mentor",
    row,
    name,
    email,
    organisation,
    manager: [],
    avoid: [],
  };
}

const { lookUp } = indexRoster([
  person(2, "Marie Roy", "marie@roy.ca"),
  person(3, "Luc Côté"),
  person(4, "Jean Roy (fils)"),
  person(5, "Jean Roy (père)"),
  person(6, "Ana Paz", "ana@a.ca", "Acme inc."),
  person(7, "Ana Paz", "", "Ville"),
  person(8, "x@y.ca", "x@y.ca"),
]);
const one = (index: number) => ({ kind: "one", person: index });
const several = (...people: number[]) => ({ kind: "several", people });
const alike = (...people: number[]) => ({ kind: "alike", people });
const nobody = { kind: "nobody" };

describe("whom a text means", () => {
  it.each([
    ["Marie Roy", one(0)],
    ["mailto:MARIE@roy.ca", one(0)],
    ["Roy, Marie <marie@roy.ca>", one(0)],
    ["Zoé <marie@roy.ca>", one(0)],
    ["Marie Roy <marie@ailleurs.ca>", one(0)],
    ["Mme Marie ROY, directrice", one(0)],
    ["Luc Cote", one(1)],
    ["Côté (Luc)", one(1)],
    ["Côté (le soir)", alike(1)],
    ["Jean Roy", several(2, 3)],
    ["Jean Roy (fils)", one(2)],
    ["Jean Roy (cousin)", several(2, 3)],
    ["Ana Paz", several(4, 5)],
    ["Ana Paz (Acme)", one(4)],
    ["Ana Paz (Ville)", one(5)],
    ["Ana Paz (#7)", one(5)],
    ["Ana Paz (ana@a.ca)", one(4)],
    ["Ana Paz (ailleurs)", several(4, 5)],
    ["M. Roy", alike(0, 2, 3)],
    ["Mari Roy", alike(0)],
    ["Marie Royer", nobody],
    ["x y ca", nobody],
    ["personne@nulle.part", nobody],
    ["", nobody],
    [" ", nobody],
  ])("is found for %j", (text, meant) => {
    expect(lookUp(text)).toEqual(meant);
  });

  it("is ambiguous for an address of several, unless a name beside it decides", () => {
    const family = indexRoster([person(2, "Ana Roy", "info@roy.ca"), person(3, "Luc Roy", "info@roy.ca")]);
    expect(family.lookUp("info@roy.ca")).toEqual(several(0, 1));
    expect(family.lookUp("Luc Roy <info@roy.ca>")).toEqual(one(1));
    expect(family.lookUp("L. Roy (info@roy.ca)")).toEqual(one(1));
    expect(family.lookUp("Zoé Lam <info@roy.ca>")).toEqual(several(0, 1));
  });

  it("is looked for in one index of a roster, however often it is asked for", () => {
    const family = [person(2, "Ana Roy"), person(3, "Luc Roy")];
    expect(indexRoster(family)).toBe(indexRoster(family));
    expect(indexRoster([...family].reverse()).lookUp("Ana Roy")).toEqual(one(1));
  });

  it("takes listings of one id for one person", () => {
    const listed = { id: 7, name: "Ana Roy", email: "", shown: [] };
    expect(indexPeople([listed, { ...listed, name: "Roy Ana" }]).lookUp("ana roy")).toEqual(one(7));
  });

  it("is whoever Dyade calls so, in its tabs and in its directory", () => {
    const name = fc.constantFrom(
      "Ana Paz",
      "Paz, Ana",
      "ana paz",
      "Bob",
      "Jean Roy (fils)",
      "Jean Roy",
      "Jean-Roy",
    );
    const firm = fc.constantFrom("", "Acme", "Acme inc.", "Ville");
    const roster = fc.array(fc.tuple(name, firm, fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(roster, (all) => {
        const people = all.map(([text, organisation, hasEmail], at) =>
          person(at + 2, text, hasEmail ? `p${String(at)}@a.ca` : "", organisation),
        );
        const index = indexRoster(people);
        labels(people).forEach((label, at) => expect(index.lookUp(label)).toEqual(one(at)));
        publicNames(people).forEach((text, at) => expect(index.lookUp(text)).toEqual(one(at)));
      }),
    );
  });
});
