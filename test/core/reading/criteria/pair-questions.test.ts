import { describe, expect, it } from "vitest";
import { pairQuestions } from "../../../../src/core/reading/criteria/pair-questions.ts";
import { profileOf } from "../../../../src/core/reading/criteria/profile.ts";
import { readQuestions } from "../../../../src/core/intake/questions.ts";
import type { Cell } from "../../../../src/core/tabs/table.ts";
import { tab } from "../../workbooks.ts";

function form(header: readonly string[], ...rows: (readonly Cell[])[]) {
  const table = tab("T", header, ...rows);
  return readQuestions(table).all.map((question) => profileOf(question, rows));
}

function pairs(mentees: ReturnType<typeof form>, mentors: ReturnType<typeof form>): string[] {
  return pairQuestions(mentees, mentors).map(
    ({ mentee, mentor }) => `${mentee.question.title} ~ ${mentor.question.title}`,
  );
}

describe("questions of two forms", () => {
  it("speak of the same thing where their options do, whatever their wordings", () => {
    const asked = form(
      ["Quels sujets aimeriez-vous aborder ?", "Votre MRC"],
      ["Vente, Relève", "Laval"],
      ["Design", "Lévis"],
    );
    const offered = form(
      ["Où êtes-vous ?", "Sur quoi pouvez-vous accompagner ?"],
      ["Lévis", "Relève, Vente"],
      ["Laval", "Design, Vente"],
    );
    expect(pairs(asked, offered)).toEqual([
      "Quels sujets aimeriez-vous aborder ? ~ Sur quoi pouvez-vous accompagner ?",
      "Votre MRC ~ Où êtes-vous ?",
    ]);
  });

  it("of one title are one, and each question is paired once", () => {
    const asked = form(["Région", "Région de travail"], ["Laval", "Laval"], ["Lévis", "Lévis"]);
    const offered = form(["Région"], ["Laval"], ["Lévis"]);
    expect(pairs(asked, offered)).toEqual(["Région ~ Région"]);
  });

  it("are paired by wording where their answers differ", () => {
    const asked = form(["Votre style de communication"], ["Directe"], ["Franche"]);
    const offered = form(["Style de communication de vos rencontres"], ["Calme"], ["Douce"]);
    expect(pairs(asked, offered)).toHaveLength(1);
  });

  it("that share only yes and no, or numbers, have nothing in common", () => {
    const asked = form(["Fumez-vous ?", "Nombre d'employés"], ["oui", 5], ["non", 3]);
    const offered = form(["Conduisez-vous ?", "Pointure"], ["oui", 5], ["non", 3]);
    expect(pairs(asked, offered)).toEqual([]);
  });

  it("are never a grid and a question of one column", () => {
    const asked = form(["Disponibilités [Lundi]", "Disponibilités [Mardi]"], ["Matin", ""]);
    const offered = form(["Disponibilités"], ["Matin"]);
    expect(pairs(asked, offered)).toEqual([]);
  });
});
