import { describe, expect, it } from "vitest";
import { ruleText, satisfies } from "../../../src/core/intake/eligibility.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import type { EligibilityRule } from "../../../src/core/programme/settings.ts";

type Told = Pick<EligibilityRule, "is" | "value">;

function meets(answer: Cell, told: Told): boolean {
  const question = { title: "Q", grid: false, columns: [{ index: 0, label: "" }] };
  return satisfies({ role: "mentor", column: "Q", ...told }, question, [answer]);
}

describe("a rule of eligibility", () => {
  it("compares the first number of the answer", () => {
    expect(meets("environ 5,5 ans", { is: "at-least", value: 5 })).toBe(true);
    expect(meets("4 ans", { is: "at-least", value: 5 })).toBe(false);
    expect(meets(5, { is: "at-most", value: 5 })).toBe(true);
    expect(meets("12", { is: "at-most", value: "10 ans" })).toBe(false);
  });

  it("is not met by an answer without a number where one is compared", () => {
    expect(meets("beaucoup", { is: "at-least", value: 5 })).toBe(false);
    expect(meets("peu", { is: "at-most", value: 5 })).toBe(false);
  });

  it("folds texts, and finds a value among several options", () => {
    expect(meets("MONTRÉAL", { is: "one-of", value: ["Montréal", "Laval"] })).toBe(true);
    expect(meets("Français, Anglais", { is: "one-of", value: "anglais" })).toBe(true);
    expect(meets("Oui, j'accepte", { is: "one-of", value: ["Oui, j’accepte."] })).toBe(true);
    expect(meets("Sherbrooke", { is: "one-of", value: ["Montréal", "Laval"] })).toBe(false);
    expect(meets("Sherbrooke", { is: "not-one-of", value: ["Montréal", "Laval"] })).toBe(true);
    expect(meets("Laval", { is: "not-one-of", value: ["Montréal", "Laval"] })).toBe(false);
  });

  it("finds an option with commas in it among several, whole", () => {
    const fields = { is: "not-one-of", value: "Agriculture, pêche et forêt" } as const;
    expect(meets("Agriculture, pêche et forêt, Vente", fields)).toBe(false);
    expect(meets("Vente;Agriculture, pêche et forêt", fields)).toBe(false);
    expect(meets("Agriculture, pêche et forêt urbaine", fields)).toBe(true);
    expect(meets("Sylviculture, pêche et forêt", fields)).toBe(true);
    expect(meets("pêche et forêt, Agriculture", fields)).toBe(true);
    expect(meets("Agriculture, pêche et forêt", { is: "one-of", value: "Agriculture" })).toBe(true);
  });

  it("holds answers in doubt to be those that are kept out", () => {
    const question = { title: "Q", grid: false, columns: [{ index: 0, label: "" }] };
    const doubted = {
      role: "mentor",
      column: "Q",
      is: "not-one-of",
      value: "Laval",
      doubtful: ["Laval-Est"],
    };
    const isMet = (answer: string) => satisfies(doubted as EligibilityRule, question, [answer]);
    expect(["Laval", "Laval-Est", "Lévis", ""].map(isMet)).toEqual([false, false, true, true]);
  });

  it("compares a value that is a number with the number read", () => {
    expect(meets("3 ans", { is: "one-of", value: [2, 3] })).toBe(true);
    expect(meets("30", { is: "one-of", value: [2, 3] })).toBe(false);
  });

  it("is met by a blank only where it says what must not be", () => {
    expect(meets(" ", { is: "not-one-of", value: ["x"] })).toBe(true);
    for (const is of ["at-least", "at-most", "one-of", "answered"] as const)
      expect(meets("", { is, value: 0 })).toBe(false);
    expect(meets("-", { is: "answered" })).toBe(true);
  });

  it("is named as a coordinator reads it", () => {
    expect(ruleText({ role: "mentor", column: "Années", is: "at-least", value: 5 })).toBe("Années ≥ 5");
    expect(ruleText({ role: "mentor", column: "Ville", is: "one-of", value: ["A", "B"] })).toBe(
      "Ville = A | B",
    );
  });
});
