import { describe, expect, it } from "vitest";
import { recommendedCriteria, recommendedRules } from "../../../src/core/forms/recommended-criteria.ts";
import { questionsOf } from "./answers.ts";

const topics = ["Vente, négociation", "Finances"];

describe("the recommended criteria", () => {
  it("are told in the language asked, with the questions that each side answers", () => {
    expect(recommendedCriteria("fr", topics)[0]).toEqual({
      label: "Sujets",
      kind: "covers",
      mentee: "Sur quels sujets aimeriez-vous de l’aide?",
      mentor: "Sur quels sujets pouvez-vous accompagner?",
      weight: 35,
      on: true,
      required: false,
      options: topics,
    });
    expect(recommendedCriteria("en", topics)[0]).toMatchObject({
      label: "Topics",
      mentee: "Which topics would you like help with?",
      mentor: "Which topics can you help with?",
    });
  });

  it.each(["fr", "en"] as const)("name questions that the form of each role asks, %s", (language) => {
    const [mentee, mentor] = (["mentee", "mentor"] as const).map((form) =>
      questionsOf(form, language).map(({ title }) => title),
    );
    for (const criterion of recommendedCriteria(language, topics)) {
      expect(mentee).toContain(criterion.mentee);
      expect(mentor).toContain(criterion.mentor);
    }
  });

  it("list the topics as options, and no other options", () => {
    const listed = recommendedCriteria("fr", topics).filter((one) => "options" in one);
    expect(listed.map(({ label }) => label)).toEqual(["Sujets"]);
    expect(listed[0]?.options).not.toBe(topics);
  });

  it("require nothing; the sector is there, off and without weight, for who wants it", () => {
    const criteria = recommendedCriteria("fr", topics);
    expect(criteria.filter(({ required }) => required)).toEqual([]);
    expect(criteria.filter(({ on }) => on !== true).map(({ label, weight }) => [label, weight])).toEqual([
      ["Secteur", 0],
    ]);
  });
});

describe("the recommended rules", () => {
  it.each([
    ["fr", "Oui", "Pouvez-vous vous engager comme mentor·e pour toute la durée du programme?"],
    ["en", "Yes", "Can you commit as a mentor for the whole programme?"],
  ] as const)("ask each role, in the words of its own form, for the option that lets in, %s", (...said) => {
    const [language, value, column] = said;
    const rules = recommendedRules(language);
    expect(rules.map(({ role }) => role)).toEqual(["mentor", "mentee"]);
    expect(rules[0]).toEqual({ role: "mentor", column, is: "one-of", value });
    for (const { role, column: asked, value: wanted } of rules) {
      const question = questionsOf(role, language).find(({ title }) => title === asked);
      expect(question?.options).toContain(wanted);
    }
  });
});
