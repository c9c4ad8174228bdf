import { expect, it } from "vitest";
import { termReader } from "../../../src/core/scoring/terms.ts";

function words(text: string): [string, number][] {
  const terms = new Map<number, [word: string, count: number]>();
  termReader()(text, (term, word) =>
    terms.set(term, [terms.get(term)?.[0] ?? word, (terms.get(term)?.[1] ?? 0) + 1]),
  );
  return [...terms.values()];
}

it("terms are the words that say something, as written, repeats counted", () => {
  expect(words("Gérer l’Équipe : une équipe, des équipes 2.0 !")).toEqual([
    ["Gérer", 1],
    ["Équipe", 3],
    ["2", 1],
    ["0", 1],
  ]);
  expect(words("You should sell abroad")).toEqual([
    ["sell", 1],
    ["abroad", 1],
  ]);
  expect(words("le la les … !?")).toEqual([]);
});
