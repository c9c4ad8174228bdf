import { describe, expect, it } from "vitest";
import { readQuestions, reportDuplicateHeaders } from "../../../src/core/intake/questions.ts";
import { reporting, shortly } from "../builders.ts";
import { tab } from "../workbooks.ts";

describe("questions", () => {
  it("are found by their folded header", () => {
    const questions = readQuestions(tab("T", ["Prénom *", "L’âge\nen années :"], ["a", 3]));
    expect(questions.find("prenom")?.columns[0]?.index).toBe(0);
    expect(questions.find("l'age en années")?.title).toBe("L’âge\nen années :");
    expect(questions.find("nom")).toBeNull();
  });

  it("gather the columns of a grid under the question without its bracket", () => {
    const header = ["Nom", "Disponibilités [Lundi]", "Disponibilités [Mardi matin]"];
    const questions = readQuestions(tab("T", header));
    const grid = questions.find("disponibilites");
    expect(grid?.grid).toBe(true);
    expect(grid?.columns).toEqual([
      { index: 1, label: "Lundi" },
      { index: 2, label: "Mardi matin" },
    ]);
    expect(questions.find("Disponibilités [Lundi]")?.columns).toEqual([{ index: 1, label: "" }]);
    expect(questions.all.map(({ title }) => title)).toEqual(["Nom", "Disponibilités"]);
  });

  it("of equal headers are the one with more answers, with one issue", () => {
    const table = tab("T", ["Sujets", "sujets ?", "SUJETS"], ["a", "b", ""], ["", "c", ""]);
    const { issues } = reporting((report) => {
      reportDuplicateHeaders(table, report);
    });
    expect(readQuestions(table).find("Sujets")?.columns[0]?.index).toBe(1);
    expect(issues.map(shortly)).toEqual(["duplicate-header T:1 [sujets ?]"]);
  });

  it("of equal headers are the first when both have as many answers", () => {
    expect(readQuestions(tab("T", ["Sujets", "Sujets"], ["a", "b"])).find("Sujets")?.columns[0]?.index).toBe(
      0,
    );
  });

  it("of blank headers are none", () => {
    const table = tab("T", ["", " ", "Nom"], ["x", "y", "z"]);
    const { issues } = reporting((report) => {
      reportDuplicateHeaders(table, report);
    });
    expect(readQuestions(table).all).toHaveLength(1);
    expect(issues).toEqual([]);
  });
});
