import { formQuestions } from "../../src/core/forms/form-questions.ts";
import type { FormName } from "../../src/core/forms/question.ts";
import { type Sheet, newSheet } from "../../src/local/model/workbook.ts";
import { LOCAL_FORM_URL } from "../../src/local/workbook/forms.ts";

/** What somebody answered, by the ids of the questions; `on` is the moment. */
export type FormAnswers = Readonly<Record<string, string>>;

/** The tab that a recommended form feeds, in French, with its answers. */
export function formTab(form: FormName, id: number, name: string, answers: readonly FormAnswers[]): Sheet {
  const questions = formQuestions(form);
  const rows = [
    ["Horodateur", ...questions.map(({ title }) => title.fr)],
    ...answers.map((answer) => [
      answer["on"] ?? "",
      ...questions.map((question) => answer[question.id] ?? ""),
    ]),
  ];
  const cells = rows.map((row) => row.map((value) => (value === "" ? null : { value })));
  return { ...newSheet(id, name, cells), formUrl: `${LOCAL_FORM_URL}${form}` };
}
