import { describe, expect, it } from "vitest";
import { readQuestions } from "../../../../src/core/intake/questions.ts";
import { mayBeParted } from "../../../../src/core/reading/criteria/parted-questions.ts";
import { tab } from "../../workbooks.ts";

function mayBe(title: string, ...answers: readonly string[]): boolean {
  const table = tab("Mentorés", [title], ...answers.map((answer) => [answer]));
  const question = readQuestions(table).find(title);
  if (question === null) throw new Error("The question is not read.");
  return mayBeParted(question, table.rows.slice(1));
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
});
