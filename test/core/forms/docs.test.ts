import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FORMS } from "../../../src/core/forms/question.ts";
import { questionsOf } from "./answers.ts";

const COUNTS = {
  fr: (all: number, mentors: number, mentees: number) =>
    `${String(all)} questions, dont ${String(mentors)} obligatoires pour les mentor·es et ${String(mentees)} pour les mentoré·es`,
  en: (all: number, mentors: number, mentees: number) =>
    `${String(all)} questions, ${String(mentors)} of them required of mentors and ${String(mentees)} of mentees`,
};

it.each([
  ["fr", "docs/formulaires.md"],
  ["en", "docs/forms.md"],
] as const)("the page on the forms, %s, lists every question as it is asked, and why", (language, page) => {
  const text = readFileSync(page, "utf8").replace(/\\?[*_]/g, "");
  for (const { title, reason } of FORMS.flatMap((form) => questionsOf(form, language))) {
    expect(text).toContain(`| ${title}`);
    expect(text).toContain(reason);
  }
  const [mentors, mentees] = (["mentor", "mentee"] as const).map((form) => questionsOf(form, language));
  const required = (questions = mentors) => questions?.filter((question) => question.required).length ?? 0;
  expect(mentees).toHaveLength(mentors?.length ?? 0);
  expect(text).toContain(COUNTS[language](mentors?.length ?? 0, required(mentors), required(mentees)));
});
