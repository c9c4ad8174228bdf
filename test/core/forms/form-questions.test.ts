import { describe, expect, it } from "vitest";
import { kit as english } from "../../../src/core/messages/en/kit.ts";
import { kit as french } from "../../../src/core/messages/fr/kit.ts";
import { formQuestions, questionOf } from "../../../src/core/forms/form-questions.ts";
import { FORMS } from "../../../src/core/forms/question.ts";
import { RECOMMENDED_CRITERIA } from "../../../src/core/forms/criteria-list.ts";
import { recommendedCriteria, recommendedRules } from "../../../src/core/forms/recommended-criteria.ts";
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

/** About how many seconds an answer takes; the topics and the consent are read first. */
const SECONDS = {
  text: 8,
  email: 10,
  number: 5,
  paragraph: 40,
  date: 8,
  one: 8,
  several: 12,
  scale: 8,
  grid: 30,
};
const READ_FIRST = 20;

it("the two forms to sign up take five minutes at most, and say so", () => {
  for (const role of ["mentor", "mentee"] as const) {
    const questions = formQuestions(role);
    const seconds = questions.reduce((sum, { kind }) => sum + SECONDS[kind], 2 * READ_FIRST);
    expect(seconds, role).toBeLessThanOrEqual(300);
    expect(questions, role).toHaveLength(20);
    expect(french.forms[role].description).toContain("Une vingtaine de questions, cinq minutes au plus.");
    expect(english.forms[role].description).toContain("About twenty questions, five minutes at most.");
  }
});

it("nobody chooses people before having seen them: choices are in the later forms alone", () => {
  for (const form of ["mentor", "mentee"] as const) {
    expect(formQuestions(form).filter(({ section }) => section === "choices")).toEqual([]);
  }
  for (const form of ["ballot", "request"] as const)
    expect(formQuestions(form).some(({ section }) => section === "choices")).toBe(true);
});

it("values come after the topics, and nobody has to answer them", () => {
  for (const [role, topics, values] of [
    ["mentee", "needs", "values-sought"],
    ["mentor", "expertise", "values"],
  ] as const) {
    const ids = formQuestions(role).map(({ id }) => id);
    expect(ids.indexOf(values)).toBeGreaterThan(ids.indexOf(topics));
    expect(questionOf(values).required).toBe(false);
  }
});

it("why the superior is asked is said where it is asked", () => {
  const { help } = questionOf("manager");
  expect(help?.fr).toContain("pour ne jamais vous jumeler avec cette personne");
  expect(help?.en).toContain("so that you are never paired with that person");
});

it("a must is asked with what it may cost, and is never required", () => {
  const { help, required } = questionOf("musts");
  expect(required).toBe(false);
  expect(help?.fr).toContain("peut vous laisser sans mentor·e");
  expect(help?.en).toContain("may leave you without a mentor");
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
