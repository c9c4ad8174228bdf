import { describe, expect, test } from "vitest";
import { isPlain, masked } from "../../../src/core/directory/masked.ts";

describe("an address that somebody spelled is masked as one that is written", () => {
  test.each([
    ["ana@a.ca", "[…]"],
    ["Écrivez à ana(at)a.ca, merci", "Écrivez à […], merci"],
    ["ana [at] a point ca", "[…]"],
    ["ana (arobase) a (point) ca", "[…]"],
    ["ana{@}a", "[…]"],
    ["ana arobase a point ca", "[…]"],
    ["ana at a.ca ou Luc", "[…] ou Luc"],
    ["ana dot roy at a dot qc dot ca", "[…]"],
    ["ana (à) a.ca", "[…]"],
  ])("%s", (text, wanted) => {
    expect(masked(text)).toBe(wanted);
    expect(isPlain(text)).toBe(false);
  });
});

test.each([
  "Vente (à distance) et relève",
  "Comptabilité (a) fiscalité (b)",
  "Rencontre at noon, au point 3",
  "Mieux vendre à Laval. Déléguer",
  "Le mardi at 9.30",
])("what is no address stays: %s", (text) => {
  expect(masked(text)).toBe(text);
});

test("a spelled address that may be shown stays as it was spelled", () => {
  const isOpen = (address: string): boolean => address === "ana@a.ca";
  expect(masked("ana (at) a point ca", isOpen)).toBe("ana (at) a point ca");
  expect(masked("luc (at) a point ca", isOpen)).toBe("[…]");
});
