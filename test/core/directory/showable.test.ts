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

  /** Whether a mentor's answer to a question that no criterion compares is offered, and shown by default. */
  const ofTitle = (title: string): string => {
    const programme = programmeOf(
      [
        tab("Mentors", ["Nom", "Courriel", title], ["Ana", "a@x.ca", "Un"], ["Bo", "b@x.ca", "Deux"]),
        tab("Mentorés", ["Nom", "Courriel"], ["Cy", "c@x.ca"], ["Di", "d@x.ca"]),
      ],
      { criteria: [] },
    );
    const showable = showableQuestions(programme, null).find(({ question }) => question.title === title);
    return showable === undefined ? "never" : showable.byDefault ? "by default" : "if chosen";
  };

  it.each([
    ["Poste actuel", "by default"],
    ["Domaines", "by default"],
    ["Métiers exercés", "by default"],
    ["Notes sur votre expérience", "if chosen"],
    ["Expérience d'une réorientation", "if chosen"],
    ["Expériences religieuses", "if chosen"],
    ["Sujets multiethniques", "if chosen"],
    ["Passe-temps", "if chosen"],
    ["Choisissez vos sujets de mentorat", "by default"],
    ["Choisissez jusqu'à trois mentoré·es", "never"],
    ["Choisissez (max. 3) vos mentoré·es", "never"],
    ["Mentorés préférés", "never"],
    ["Mentees of your choice", "never"],
    ["Name the people you met", "never"],
  ])("tells whether %j suits everyone: %s", (title, shown) => {
    expect(ofTitle(title)).toBe(shown);
  });
});
