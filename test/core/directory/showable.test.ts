import { describe, expect, it } from "vitest";
import { showableQuestions } from "../../../src/core/directory/showable.ts";
import { formQuestions } from "../../../src/core/forms/form-questions.ts";
import { programmeOf, sampleProgramme } from "./programmes.ts";
import { tab } from "../workbooks.ts";

const titles = (all: ReturnType<typeof showableQuestions>): string[] =>
  all.map(({ question }) => question.title);
const byDefault = (all: ReturnType<typeof showableQuestions>): string[] =>
  titles(all.filter((one) => one.byDefault));

describe("what a directory may show", () => {
  it("is never what identifies people, nor what only the committee reads", () => {
    const all = titles(showableQuestions(sampleProgramme(), null)).join("\n");
    expect(all).not.toMatch(
      /Horodateur|courriel|Prénom|relevez|Combien de mentoré|ne souhaitez pas|Consentement/,
    );
    expect(all).toContain("Secteur d'activité");
  });

  it("is never whom a mentor chose, in the recommended form either", () => {
    for (const language of ["fr", "en"] as const) {
      const sheet = (form: "mentor" | "mentee", name: string) => {
        const questions = formQuestions(form);
        const row = (at: number) =>
          questions.map(({ id }) => (id === "name" ? `${form} ${String(at)}` : `${id} ${String(at % 2)}`));
        const headers = questions.map(({ title }) => title[language]);
        return tab(name, headers, row(1), row(2), row(3));
      };
      const programme = programmeOf([sheet("mentor", "Mentors"), sheet("mentee", "Mentees")], {});
      const all = showableQuestions(
        programme,
        formQuestions("mentor").find(({ id }) => id === "directory")?.title[language] ?? "",
      );
      expect(titles(all).join("\n")).not.toMatch(/Nommez|Name up to|répertoire|directory/);
      expect(byDefault(all).join("\n")).toMatch(/sujets|topics/);
    }
  });
});
