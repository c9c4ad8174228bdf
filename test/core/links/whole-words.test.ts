import { describe, expect, it } from "vitest";
import { phrasesBy } from "../../../src/core/links/whole-words.ts";

const phrases = phrasesBy<string>((words) => words.join(" "));
for (const [phrase, value] of [
  ["anne", "Anne"],
  ["marie-anne", "Marie-Anne"],
  ["acme", "Acme"],
  ["jean roy", "Jean 1"],
  ["jean roy", "Jean 2"],
  ["l'oreal", "L'Oréal"],
] as const)
  phrases.add(phrase, value);
const found = (text: string): string[] => [...phrases.in(text)].sort();

describe("phrases in a text", () => {
  it("are found as whole words, whatever case, accents and signs stand around", () => {
    expect(found("Je ne veux pas être avec ANNE, merci.")).toEqual(["Anne"]);
    expect(found("d’Acme (Québec)")).toEqual(["Acme"]);
    expect(found("L’Oréal")).toEqual(["L'Oréal"]);
  });

  it("are not found inside a word or a hyphenated name", () => {
    expect(found("Joanne, Annette et Marie-Anne")).toEqual(["Marie-Anne"]);
    expect(found("Acmetech")).toEqual([]);
  });

  it("of several words stand together, on one line", () => {
    expect(found("jean   roy")).toEqual(["Jean 1", "Jean 2"]);
    expect(found("Jean\nRoy")).toEqual([]);
    expect(found("Jean Paul Roy")).toEqual([]);
  });

  it("may be parted or joined by a long dash: both readings count", () => {
    expect(found("Marie–Anne")).toEqual(["Anne", "Marie-Anne"]);
    expect(found("Anne — de chez Acme")).toEqual(["Acme", "Anne"]);
  });
});
