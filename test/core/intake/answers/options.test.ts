import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learnedOptions, listedOptions } from "../../../../src/core/intake/answers/options.ts";
import { fold } from "../../../../src/core/people/fold.ts";

const texts = (options: readonly { readonly text: string }[]): string[] => options.map(({ text }) => text);
const keys = (options: readonly { readonly key: string }[]): string[] => options.map(({ key }) => key).sort();

describe("listed options", () => {
  const FINANCE = "Finances, comptabilité et fiscalité";

  it("are looked for longest first", () => {
    const parse = listedOptions(["Finances", FINANCE, "Vente"], []);
    expect(texts(parse(`${FINANCE}, Vente`))).toEqual([FINANCE, "Vente"]);
    expect(texts(parse("Vente, finances"))).toEqual(["Vente", "Finances"]);
  });

  it("leave one write-in of all that remains", () => {
    const parse = listedOptions(["Vente"], []);
    expect(texts(parse("Équitation, Vente, pêche à la mouche"))).toEqual([
      "Vente",
      "Équitation, pêche à la mouche",
    ]);
  });

  it("match whatever the separator, the case and the accents", () => {
    const parse = listedOptions([FINANCE, "Vente"], []);
    expect(texts(parse(`vente;FINANCES, comptabilite et fiscalite`))).toEqual(["Vente", FINANCE]);
    expect(texts(parse(`Vente\n${FINANCE}`))).toEqual(["Vente", FINANCE]);
  });

  it("are each counted once", () => {
    expect(listedOptions(["Vente"], [])("Vente, vente")).toHaveLength(1);
  });

  it("that mean the same are one, also through a list they share", () => {
    const parse = listedOptions(
      ["Vente"],
      [
        ["Ressources humaines", "HR"],
        ["HR", "Human resources, people"],
      ],
    );
    const [a] = parse("Ressources humaines");
    expect(parse("hr")[0]?.key).toBe(a?.key);
    expect(parse("Human resources, people")[0]?.key).toBe(a?.key);
    expect(parse("Vente")[0]?.key).not.toBe(a?.key);
  });

  it("are learned from nothing else: a comma in a write-in parts nothing", () => {
    expect(listedOptions(["Vente"], [])("a, b")).toHaveLength(1);
  });
});

/** The options of an answer, by the words of the rule. */
function groupsByHand(cells: readonly string[], answer: string): string[] {
  const all = cells.map((cell) => cell.split(", "));
  const isOne = (a: string, b: string): boolean => {
    const withBeside = (word: string, other: string) =>
      all.flatMap((words) =>
        words.flatMap((held, at) =>
          held === word ? [words[at - 1] === other || words[at + 1] === other] : [],
        ),
      );
    const [ofA, ofB] = [withBeside(a, b), withBeside(b, a)];
    return a !== b && ofA.length > 1 && ofA.length === ofB.length && [...ofA, ...ofB].every(Boolean);
  };
  const groups: string[][] = [];
  for (const word of answer.split(", ")) {
    const last = groups[groups.length - 1];
    if (last !== undefined && isOne(last[last.length - 1] ?? "", word)) last.push(word);
    else groups.push([word]);
  }
  return groups.map((words) => words.sort().join("\n"));
}

describe("learned options", () => {
  it("are the fragments between separators", () => {
    expect(texts(learnedOptions(["a, b;c\nd"])("a, b;c\r\nd"))).toEqual(["a", "b", "c", "d"]);
    expect(texts(learnedOptions([])("- a\n• b\n* c-d\n-"))).toEqual(["a", "b", "c-d", "-"]);
  });

  it("join two neighbours of which neither is ever without the other, at least twice", () => {
    const parse = learnedOptions([
      "Finances, comptabilité et fiscalité, Vente",
      "Finances, comptabilité et fiscalité",
      "Vente",
    ]);
    expect(texts(parse("Finances, comptabilité et fiscalité, Vente"))).toEqual([
      "Finances, comptabilité et fiscalité",
      "Vente",
    ]);
  });

  it("join those that two people ticked alike, as those of two different answers", () => {
    expect(learnedOptions(["a, b", "a, b"])("a, b")).toHaveLength(1);
    expect(learnedOptions(["a, b, a", "a, b, a"])("a, b")).toHaveLength(2);
  });

  it("are those of the rule, worked out fragment by fragment", () => {
    const cell = fc
      .array(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1, maxLength: 5 })
      .map((words) => words.join(", "));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.nat(5), (different, again) => {
        const cells = [...different, ...different.slice(0, again)];
        const parse = learnedOptions(cells);
        for (const answer of different)
          expect(keys(parse(answer))).toEqual([...new Set(groupsByHand(cells, answer))].sort());
      }),
      { numRuns: 300 },
    );
  });

  it("stay apart when seen together once only", () => {
    expect(learnedOptions(["a, b"])("a, b")).toHaveLength(2);
  });

  it("stay apart when one is seen elsewhere without the other beside it", () => {
    expect(learnedOptions(["a, b", "a, b", "b"])("a, b")).toHaveLength(2);
    expect(learnedOptions(["a, b", "a, b", "a, c, b"])("a, b")).toHaveLength(2);
  });

  it("join three fragments that are always side by side", () => {
    const parse = learnedOptions(["p, q, r", "x, p, q, r", "x"]);
    expect(texts(parse("x, p, q, r"))).toEqual(["x", "p, q, r"]);
  });

  it("take `-`, `N/A` and `aucun` for answers, and white space alone for none", () => {
    const parse = learnedOptions([]);
    for (const answer of ["-", "N/A", "aucun", "?"]) expect(parse(answer)).toHaveLength(1);
    expect(parse(" \u00a0\n")).toEqual([]);
  });
});

describe("options with commas", () => {
  const word = fc.stringMatching(/^[a-z]{2,6}$/);
  const option = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(", "));
  const form = fc.uniqueArray(option, { minLength: 1, maxLength: 6, selector: fold });

  it("are given back as they were joined, when listed and none is part of another", () => {
    fc.assert(
      fc.property(form, fc.constantFrom(", ", ";", "\n"), fc.nat(), (options, separator, seed) => {
        const words = options.flatMap((one) => one.split(", "));
        fc.pre(new Set(words).size === words.length);
        const chosen = options.filter((_, index) => (seed >> index) % 2 === 0);
        const read = listedOptions(options, [])(chosen.join(separator));
        expect(texts(read)).toEqual(chosen);
      }),
    );
  });

  it("are learned back from enough answers when none is part of another", () => {
    fc.assert(
      fc.property(form, (options) => {
        const words = options.flatMap((one) => one.split(", "));
        fc.pre(new Set(words).size === words.length);
        // Each option alone and beside every other: no two are inseparable.
        const cells = options.flatMap((a) => [
          a,
          a,
          ...options.filter((b) => b !== a).map((b) => `${a}, ${b}`),
        ]);
        const parse = learnedOptions(cells);
        const all = parse(options.join(", "));
        expect(keys(all)).toEqual(keys(options.flatMap((one) => parse(one))));
        expect(all).toHaveLength(options.length);
      }),
    );
  });
});
