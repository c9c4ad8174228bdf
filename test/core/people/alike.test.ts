import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alikeNames, alikeTo, sameName } from "../../../src/core/people/alike.ts";
import { type Name, readName } from "../../../src/core/people/name.ts";

const alike = (a: string, b: string): boolean => alikeNames(readName(a), readName(b));

describe("alike names", () => {
  it.each([
    ["initials", "J.-F. Tremblay-Roy", "Jean-François Tremblay-Roy"],
    ["initials, a family name missing", "J.-F. Tremblay", "Jean-François Tremblay-Roy"],
    ["initials in one word", "JF Tremblay-Roy", "Jean-François Tremblay-Roy"],
    ["an initial, a given name missing", "F. Tremblay", "Jean-François Tremblay"],
    ["an initial after", "Tremblay J.", "Jean Tremblay"],
    ["M. as an initial", "M. Roy", "Marie Roy"],
    ["M. as a civility", "M. Tremblay-Roy", "Jean-François Tremblay-Roy"],
    ["words missing", "Jean Tremblay", "Jean-François Tremblay-Roy"],
    ["a slip", "Marie Tremblay", "Marie Trembley"],
    ["a letter missing", "Marie Tremblay", "Marie Tremlay"],
    ["two letters exchanged", "Marie Tremblay", "Marie Trembaly"],
    ["a space missing", "Jean François Roy", "Jeanfrançois Roy"],
    ["a slip beside a title", "Mme Marie Trembley (ventes)", "Marie Tremblay, CPA"],
    ["the last word", "Roy", "Marie Roy"],
    ["the last word of a turned name", "Roy", "Roy, Marie"],
    ["a civility and the last word", "Mme Roy", "Marie Roy"],
    ["a married name beside the former one", "Lise Côté-Roy", "Lise Côté"],
    ["a note on a former name without brackets", "Lise Roy née Côté", "Lise Roy"],
    ["a name among quotes", "Luc « Lucky » Tremblay", "Luc Tremblay"],
    ["an initial for the family name", "Luc T.", "Luc Tremblay"],
    ["another spelling of one letter", "Mathieu Roy", "Matthieu Roy"],
    ["a given name that is another's by one letter, which is asked", "Luc Roy", "Luce Roy"],
  ])("are %s", (_, a, b) => {
    expect(alike(a, b)).toBe(true);
    expect(alike(b, a)).toBe(true);
  });

  it.each([
    ["the same", "Marie Roy", "Roy, Marie"],
    ["other family names", "Marie Roy", "Marie Royer"],
    ["other given names", "Marie Roy", "Luc Roy"],
    ["another initial", "L. Roy", "Marie Roy"],
    ["initials alone", "M. R.", "Marie Roy"],
    ["a given name alone", "Marie", "Marie Roy"],
    ["father and son by another given name", "Jean Roy", "Jules Roy"],
    ["brothers", "Pierre Tremblay", "Paul Tremblay"],
    ["given names of a common first part", "Jean-Pierre Roy", "Jean-Paul Roy"],
    ["given names of two letters more", "Jean Tremblay", "Jeanne Tremblay"],
    ["father and son by a word", "Jean Roy père", "Jean Roy fils"],
    ["a nickname", "Alex Roy", "Alexandre Roy"],
    ["an initial of another", "P. Tremblay", "Jean Tremblay"],
    ["more than five words", "Marie Anne Claire Lucie Rose Roy", "Marie Roy"],
    ["short names", "Li Wu", "Li Xu"],
    ["numbered names", "Personne 1", "Personne 2"],
    ["a number that begins another", "Personne no 1", "Personne no 12"],
    ["nothing at all", "", ""],
    ["nothing and somebody", "", "Marie Roy"],
  ])("are not %s", (_, a, b) => {
    expect(alike(a, b)).toBe(false);
    expect(alike(b, a)).toBe(false);
  });
});

/** The rules of the contract, pair by pair, written anew. */
function alikeByHand(a: Name, b: Name): boolean {
  if (a.key === b.key || a.key === "" || b.key === "") return false;
  return abbreviates(a.words, b.words) || abbreviates(b.words, a.words) || slip(a, b);
}

function abbreviates(some: readonly string[], all: readonly string[]): boolean {
  if (some.length === 1 && all.length > 1) return some[0] === all[all.length - 1];
  if (some.length > all.length || some.length < 2) return false;
  const left = [...all];
  let whole = 0;
  for (const word of [...some].sort((x, y) => y.length - x.length)) {
    const exact = left.indexOf(word);
    const at = exact >= 0 ? exact : word.length === 1 ? left.findIndex((other) => other[0] === word) : -1;
    if (at < 0) return false;
    if (exact >= 0 && word.length > 1) whole++;
    left.splice(at, 1);
  }
  return whole > 0;
}

function slip(a: Name, b: Name): boolean {
  const [x, y] = [a.words.join(" "), b.words.join(" ")];
  if (x.length < 6 || y.length < 6) return false;
  const letters = [..."abcdefghijklmnopqrstuvwxyz "];
  return [...Array(x.length + 1).keys()].some((at) => {
    const [head, tail] = [x.slice(0, at), x.slice(at)];
    const made = [
      head + tail.slice(1),
      ...letters.flatMap((sign) => [head + sign + tail, head + sign + tail.slice(1)]),
    ];
    const swapped = head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2);
    return y === swapped || made.includes(y);
  });
}

describe("the people of an alike name", () => {
  const word = fc.constantFrom(
    "marie",
    "mario",
    "roy",
    "royer",
    "m",
    "r",
    "luc",
    "lucie",
    "li",
    "tremblay",
    "t",
  );
  const name = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((words) => readName(`x ${words.join(" ")}`));
  const plain = name.map(({ words }) => readName(words.slice(1).join(" ")));

  it("are those whom comparing with each of them would give", () => {
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 8 }), plain, (names, asked) => {
        const simple = [asked, ...names].every(({ otherwise }) => otherwise.length === 0);
        fc.pre(simple);
        const people = alikeTo(names.map((bearer, id) => ({ name: bearer, id })))(asked);
        const expected = [...names.keys()].filter((id) => alikeByHand(asked, names[id] as Name));
        expect(people.sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("are alike both ways, and never the same", () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(alikeNames(a, b)).toBe(alikeNames(b, a));
        expect(alikeNames(a, b) && sameName(a, b)).toBe(false);
      }),
    );
  });
});
