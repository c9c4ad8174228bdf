import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labels, publicNames } from "../../../src/core/people/labels.ts";
import type { Person } from "../../../src/core/people/person.ts";

function people(...all: readonly (readonly [name: string, organisation?: string])[]): Person[] {
  return all.map(([name, organisation = ""], row) => {
    const email = `secret${String(row)}@m.example`;
    return { key: email, role: "mentor", row, name, email, organisation, manager: [], avoid: [] };
  });
}

describe("the name that everyone can read", () => {
  it("is the name alone where nobody else has it", () => {
    expect(publicNames(people(["Ana Roy", "Ville"], ["Bob", "Ville"]))).toEqual(["Ana Roy", "Bob"]);
  });

  it("tells namesakes apart by where they work, accents and capitals aside", () => {
    expect(publicNames(people(["Éva", "Ferme Roy"], ["EVA", "Ville"]))).toEqual([
      "Éva (Ferme Roy)",
      "EVA (Ville)",
    ]);
  });

  it("numbers those who work at the same place or do not say where", () => {
    expect(publicNames(people(["Éva", "Ville"], ["Eva", "VILLE"], ["Eva"]))).toEqual([
      "Éva (1)",
      "Eva (2)",
      "Eva (3)",
    ]);
  });

  it("never holds an e-mail, and is one person's alone", () => {
    const word = fc.constantFrom("Ana", "ana", "Éva", "Bob", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom("A", "B", "")), { maxLength: 8 }), (all) => {
        const names = publicNames(people(...all));
        expect(new Set(names).size).toBe(all.length);
        expect(names.join()).not.toContain("@");
      }),
    );
  });
});

describe("the label in Dyade's own tabs", () => {
  it("is the name, for namesakes with the e-mail, else the row", () => {
    const [julie, other, luc] = people(["Julie Gagnon"], ["Gagnon, julie"], ["Luc Roy"]);
    const all = [julie, { ...other, email: "", row: 7 }, luc] as Person[];
    expect(labels(all)).toEqual(["Julie Gagnon (secret0@m.example)", "Gagnon, julie (#7)", "Luc Roy"]);
  });
});
