import { describe, expect, it } from "vitest";
import { areChoices, optionsIn } from "../../../src/core/directory/column-options.ts";

describe("the options of a column", () => {
  it("follow the form, as whoever ticked most tells it", () => {
    expect(optionsIn(["Finances", "Relève, Finances", "Vente, Relève, Finances", "Vente"], {})).toEqual([
      "Vente",
      "Relève",
      "Finances",
    ]);
  });

  it("begin with those that the criterion lists, though few gave them", () => {
    expect(optionsIn(["Chimie", "Chimie", "Vente"], { options: ["Relève", "Vente"] })).toEqual([
      "Relève",
      "Vente",
      "Chimie",
    ]);
  });

  it("end with what one person alone wrote", () => {
    const options = ["Vente", "Relève"];
    expect(optionsIn(["Vol à voile; Vente", "Relève"], { options })).toEqual([
      "Vente",
      "Relève",
      "Vol à voile",
    ]);
    expect(optionsIn(["Chimie, Vente, Relève", "Vente", "Relève"], {})).toEqual([
      "Vente",
      "Relève",
      "Chimie",
    ]);
  });

  it("are one where two people wrote it differently, in the words of one of them", () => {
    expect(optionsIn(["Relève", "releve", "RELÈVE"], {})).toEqual(["Relève"]);
  });

  it("read an equivalent as the first of its list", () => {
    expect(optionsIn(["Ventes", "Vente"], { equivalents: [["Vente", "Ventes"]] })).toEqual(["Vente"]);
  });

  it("are none where nobody answered", () => {
    expect(optionsIn([], {})).toEqual([]);
  });
});

describe("answers to look for people by", () => {
  it("are few options for many answers", () => {
    expect(areChoices(["Vente", "Relève", "Vente"], {})).toBe(true);
  });

  it("are not what each person says in their own words", () => {
    expect(areChoices(["J'aime la pêche", "Je suis comptable", "Trois ans à Rimouski"], {})).toBe(false);
  });

  it("are not one answer that all gave", () => {
    expect(areChoices(["Oui", "oui", "Oui"], {})).toBe(false);
  });

  it("are not more than a person can look through", () => {
    const answers = (different: number): string[] =>
      Array.from({ length: different * 2 }, (_, at) => `Ville ${String(at % different)}`);
    expect(areChoices(answers(60), {})).toBe(true);
    expect(areChoices(answers(61), {})).toBe(false);
  });
});
