import { describe, expect, it } from "vitest";
import { isFreeText, isSaidBy, profileOf } from "../../../../src/core/reading/criteria/profile.ts";
import type { Cell } from "../../../../src/core/tabs/table.ts";

const QUESTION = { title: "Q", grid: false, columns: [{ index: 0, label: "" }] };
const profile = (...cells: Cell[]) =>
  profileOf(
    QUESTION,
    cells.map((cell) => [cell]),
  );

describe("the profile of a question", () => {
  it("counts its answers and options, blanks left out", () => {
    const { answers, options, several, unlike } = profile("Vente, Relève", "vente", "", " ", "Relève");
    expect(answers).toBe(3);
    expect([...options]).toEqual([
      ["vente", 2],
      ["releve", 2],
    ]);
    expect(several).toBeCloseTo(1 / 3);
    expect(unlike).toBe(1);
  });

  it("takes numbers with a unit for numbers, and what only holds a number for none", () => {
    expect(profile(12, "5 ans", "3,5", "10 %", "12 years").numeric).toBe(1);
    expect(profile("il y a 5 ans", "Niveau 2").numeric).toBe(0);
  });

  it("of no answers is all zero", () => {
    expect(profile("", " ")).toMatchObject({ answers: 0, several: 0, numeric: 0, unlike: 0, words: 0 });
  });
});

describe("what most answers say", () => {
  const answers = profile("lundi", "lundi", "mardi", "jamais", "toujours");
  const isDay = (option: string): boolean => option.endsWith("di");

  it("counts as often as it was given", () => {
    expect(isSaidBy(answers, isDay, (share) => share >= 0.6)).toBe(true);
    expect(isSaidBy(answers, isDay, (share) => share > 0.6)).toBe(false);
  });

  it("is nothing where nobody answers", () => {
    expect(isSaidBy(profile(), isDay, (share) => share > 0)).toBe(false);
  });

  it("is looked for no further than it takes", () => {
    const looked: string[] = [];
    const isNothing = (option: string): boolean => looked.push(option) === 0;
    expect(isSaidBy(answers, isNothing, (share) => share >= 0.5)).toBe(false);
    expect(looked).toEqual(["lundi", "mardi"]);
  });
});

describe("free text", () => {
  const sentence = (index: number): string =>
    `J'aimerais apprendre à mener mon équipe numéro ${String(index)} vers la croissance`;

  it("is long and hardly ever the same", () => {
    expect(isFreeText(profile(...Array.from({ length: 6 }, (_, index) => sentence(index))))).toBe(true);
  });

  it("is neither a choice repeated nor a few words", () => {
    expect(isFreeText(profile(sentence(1), sentence(1), sentence(1)))).toBe(false);
    expect(isFreeText(profile("Laval", "Lévis", "Gaspé"))).toBe(false);
  });

  it("is not a list of options, however long", () => {
    const options = ["Ressources humaines", "Relève", "Vente", "Finances", "Export", "Design"];
    const lists = options.map((_, index) => options.filter((__, at) => at !== index).join(", "));
    expect(isFreeText(profile(...lists))).toBe(false);
  });
});
