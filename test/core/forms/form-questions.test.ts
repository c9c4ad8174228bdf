import { describe, expect, it } from "vitest";
import { formQuestions, questionOf } from "../../../src/core/forms/form-questions.ts";
import { FORMS } from "../../../src/core/forms/question.ts";
import {
  RECOMMENDED_CRITERIA,
  recommendedCriteria,
  recommendedRules,
} from "../../../src/core/forms/recommended-criteria.ts";
import { fold } from "../../../src/core/people/fold.ts";
import { questionsOf } from "./answers.ts";

const all = FORMS.flatMap((form) => formQuestions(form));

describe.each(["fr", "en"] as const)("the recommended forms, %s", (language) => {
  it("have no two questions of one form that a header could not tell apart", () => {
    for (const form of FORMS) {
      const titles = questionsOf(form, language).map(({ title }) => fold(title));
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.filter((title) => title === "" || title.endsWith("]"))).toEqual([]);
    }
  });

  it("have no option that a separator of multiple answers would cut", () => {
    for (const { kind, options } of FORMS.flatMap((form) => questionsOf(form, language))) {
      if (kind === "several" || kind === "grid")
        expect(options.filter((text) => /, |;/.test(text))).toEqual([]);
    }
  });

  it("offer choices where there is something to choose, and only there", () => {
    for (const { id, kind, options, rows, ends } of FORMS.flatMap((form) => questionsOf(form, language))) {
      expect(options.length >= 2, id).toBe(["one", "several", "grid"].includes(kind));
      expect(rows.length > 0, id).toBe(kind === "grid");
      expect(ends.length === 2, id).toBe(kind === "scale");
    }
  });

  it("ask the same topics of both sides", () => {
    const options = (id: string) =>
      FORMS.flatMap((form) => questionsOf(form, language)).find((one) => one.id === id)?.options;
    expect(options("needs")).toEqual(options("expertise"));
    expect(recommendedCriteria(language, ["Vente, négociation"])[0]?.options).toEqual(["Vente, négociation"]);
  });
});

it("every question says in one line why it is asked, in both languages", () => {
  for (const { reason, title } of all) {
    for (const text of [reason.fr, reason.en, title.fr, title.en]) expect(text).toMatch(/^\S[^\n]+$/);
  }
});

it("every question that feeds a criterion is in one, and no other", () => {
  const feeding = new Set(all.filter(({ feeds }) => feeds.to === "criterion").map(({ id }) => id));
  expect(new Set(RECOMMENDED_CRITERIA.flatMap(({ mentee, mentor }) => [mentee, mentor]))).toEqual(feeding);
});

it("both sides must be able to commit, by a rule of eligibility", () => {
  expect(recommendedRules("fr").map(({ role, is, value }) => [role, is, value])).toEqual([
    ["mentor", "one-of", "Oui"],
    ["mentee", "one-of", "Oui"],
  ]);
});

it("nobody goes on without having answered what a consent is asked for, and none is given in advance", () => {
  for (const id of ["consent", "directory"]) {
    const { required, kind, options = [] } = questionOf(id);
    expect([id, required, kind]).toEqual([id, true, "one"]);
    expect(options.at(-1)).toMatchObject({ id: "no" });
  }
});

it("consent is asked last and apart, and says what, why, who, how long and how to withdraw", () => {
  for (const role of ["mentor", "mentee"] as const) expect(formQuestions(role).at(-1)?.id).toBe("consent");
  const { help } = questionOf("consent");
  for (const said of [
    "recueilli",
    "Pourquoi",
    "Qui les voit",
    "combien de temps",
    "retirer votre consentement",
  ])
    expect(help?.fr).toContain(said);
  for (const said of ["collected", "Why", "Who sees it", "how long", "withdraw your consent"])
    expect(help?.en).toContain(said);
});

it("asking for a question that does not exist is a fault of the program", () => {
  expect(() => questionOf("age")).toThrow("age");
});
