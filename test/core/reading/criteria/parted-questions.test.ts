import { describe, expect, it } from "vitest";
import { readQuestions } from "../../../../src/core/intake/questions.ts";
import { mayBeParted } from "../../../../src/core/reading/criteria/parted-questions.ts";
import { tab } from "../../workbooks.ts";

function mayBe(title: string, ...answers: readonly string[]): boolean {
  const table = tab("Mentorés", [title], ...answers.map((answer) => [answer]));
  const question = readQuestions(table).find(title);
  if (question === null) throw new Error("The question is not read.");
  return mayBeParted(question, [question], table.rows.slice(1));
}

describe("whether a question may be asked apart", () => {
  it.each([
    ["Places", ["1", "3", "12"]],
    ["Avez-vous déjà été accompagné·e ?", ["Oui", "Non", "", "Peut-être"]],
    ["Remarques", ["", " "]],
  ])("is no for %s, answered with what says nothing by itself", (title, answers) => {
    expect(mayBe(title, ...answers)).toBe(false);
  });

  it.each([
    ["Deuxième besoin", ["Oui", "Relève"]],
    ["Places", ["1", "3", "120"]],
    ["Êtes-vous disponible le soir ?", ["Oui", "Non"]],
    ["Quand ?", ["", "lundi"]],
  ])("is yes for %s, of which some answer or the title says more", (title, answers) => {
    expect(mayBe(title, ...answers)).toBe(true);
  });

  it("is yes for yeses where another question of the form has the same title but for a note", () => {
    const table = tab("Mentorés", ["Relève", "Relève (suite)", "Relève (suite)"], ["Vente", "Oui", "Oui"]);
    const { all } = readQuestions(table);
    const [first, second] = all;
    if (first === undefined || second === undefined) throw new Error("The questions are not read.");
    expect(mayBeParted(second, all, table.rows.slice(1))).toBe(true);
    expect(mayBeParted(second, [second], table.rows.slice(1))).toBe(false);
  });
});
