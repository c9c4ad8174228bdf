import { describe, expect, it } from "vitest";
import { readQuestions } from "../../../src/core/intake/questions.ts";
import { reporting, shortly } from "../builders.ts";
import { tab } from "../workbooks.ts";

describe("questions", () => {
  it("are found by their folded header", () => {
    const { value } = reporting((report) =>
      readQuestions(tab("T", ["Prénom *", "L’âge\nen années :"], ["a", 3]), report),
    );
    expect(value.find("prenom")?.columns[0]?.index).toBe(0);
    expect(value.find("l'age en années")?.title).toBe("L’âge\nen années :");
    expect(value.find("nom")).toBeNull();
  });

  it("gather the columns of a grid under the question without its bracket", () => {
    const header = ["Nom", "Disponibilités [Lundi]", "Disponibilités [Mardi matin]"];
    const { value } = reporting((report) => readQuestions(tab("T", header), report));
    const grid = value.find("disponibilites");
    expect(grid?.grid).toBe(true);
    expect(grid?.columns).toEqual([
      { index: 1, label: "Lundi" },
      { index: 2, label: "Mardi matin" },
    ]);
    expect(value.find("Disponibilités [Lundi]")?.columns).toEqual([{ index: 1, label: "" }]);
    expect(value.all.map(({ title }) => title)).toEqual(["Nom", "Disponibilités"]);
  });

  it("of equal headers are the one with more answers, with one issue", () => {
    const { value, issues } = reporting((report) =>
      readQuestions(tab("T", ["Sujets", "sujets ?", "SUJETS"], ["a", "b", ""], ["", "c", ""]), report),
    );
    expect(value.find("Sujets")?.columns[0]?.index).toBe(1);
    expect(issues.map(shortly)).toEqual(["duplicate-header T:1 [sujets ?]"]);
  });

  it("of equal headers are the first when both have as many answers", () => {
    const { value } = reporting((report) =>
      readQuestions(tab("T", ["Sujets", "Sujets"], ["a", "b"]), report),
    );
    expect(value.find("Sujets")?.columns[0]?.index).toBe(0);
  });

  it("of blank headers are none", () => {
    const { value, issues } = reporting((report) =>
      readQuestions(tab("T", ["", " ", "Nom"], ["x", "y", "z"]), report),
    );
    expect(value.all).toHaveLength(1);
    expect(issues).toEqual([]);
  });
});
