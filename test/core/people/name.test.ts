import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readName, wordsOf } from "../../../src/core/people/name.ts";

describe("a name", () => {
  it.each([
    ["Jean-François Tremblay-Roy", "jean francois tremblay roy"],
    ["Tremblay-Roy Jean-François", "tremblay roy jean francois"],
    ["Tremblay-Roy, Jean-François", "jean francois tremblay roy"],
    ["M. Jean-François  TREMBLAY–ROY", "jean francois tremblay roy"],
    ["Mme Marie Roy", "marie roy"],
    ["Me Dre Anne Roy", "anne roy"],
    ["Prof. Anne Roy", "anne roy"],
    ["Roy, Mme Marie", "marie roy"],
    ["J.-F. Tremblay", "j f tremblay"],
    ["M. Roy", "m roy"],
    ["Jean M. Roy", "jean m roy"],
    ["D’Amours, Luc", "luc d'amours"],
    ["Marie Roy, directrice générale", "marie roy"],
    ["Marie Roy (directrice)", "marie roy"],
    ["Marie Roy [ventes]", "marie roy"],
    ["Marie Roy - directrice", "marie roy"],
    ["Marie Roy — Ventes, Nord", "marie roy"],
    ["Roy, directrice", "roy"],
    ["Roy, Mme", "roy"],
    ["Roy, Mme, Marie", "marie roy"],
    ["Roy, M.", "m roy"],
    ["Roy (directrice)", "roy"],
    ["Roy, Marie, ing.", "marie roy"],
    ["Marie (Mimi) Roy", "marie mimi roy"],
    ["Anne-Marie, Roy", "roy anne marie"],
    ["王小明", "王小明"],
    ["", ""],
    ["?", ""],
  ])("has its words in %j", (text, words) => {
    expect(readName(text).words.join(" ")).toBe(words);
  });

  it("keeps the note apart", () => {
    expect(readName("Jean Roy (fils)").note).toBe("fils");
    expect(readName("Jean Roy, directeur").note).toBe("directeur");
  });

  it("has one key whatever the order of its words, their case, hyphens and spaces", () => {
    const word = fc.constantFrom("Marie", "ROY", "Éva", "d'Amours", "Lê", "Côté", "Luc");
    const words = fc.array(word, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), fc.constantFrom(" ", "-", "  "), (all, order, sign) => {
        const ranked = all.map((text) => ({ text, rank: order.next().value as number }));
        const shuffled = ranked.sort((a, b) => a.rank - b.rank).map(({ text }) => text);
        expect(readName(shuffled.join(sign)).key).toBe(readName(all.join(" ").toLowerCase()).key);
      }),
    );
  });

  it("is read in linear time, whatever stands in the cell", () => {
    const half = 20_000;
    for (const piece of ["(", "[", "([", "(a", ",", ", a", " - ", " -", "'", "a'", " ", "M. ", "a ", "a-"]) {
      expect(readName(piece.repeat(half)).words.length).toBeLessThanOrEqual(half);
    }
    expect(wordsOf("a'".repeat(3))).toEqual(["a'a'a"]);
  });
});
