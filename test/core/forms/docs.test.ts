import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FORMS } from "../../../src/core/forms/question.ts";
import { questionsOf } from "./answers.ts";

it.each([
  ["fr", "docs/formulaires.md"],
  ["en", "docs/forms.md"],
] as const)("the page on the forms, %s, lists every question as it is asked, and why", (language, page) => {
  const text = readFileSync(page, "utf8").replace(/\\?[*_]/g, "");
  for (const { title, reason } of FORMS.flatMap((form) => questionsOf(form, language))) {
    expect(text).toContain(`| ${title}`);
    expect(text).toContain(reason);
  }
});
