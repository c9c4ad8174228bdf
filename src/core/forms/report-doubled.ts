import type { Report } from "../issues/issue.ts";
import type { Language } from "../programme/settings.ts";
import type { Table } from "../tabs/table.ts";
import { type LaterForm, doubledQuestions } from "./recognise-form.ts";
import { wording } from "./worded.ts";

/** Reports once, as `form-question-twice`, the questions of a form that stand in several columns, of which the one that holds an answer is read. */
export function reportDoubled(table: Table, form: LaterForm, language: Language, report: Report): void {
  const names = doubledQuestions(table, form).map(({ title }) => wording(title, language));
  if (names.length > 0) report("form-question-twice", { tab: table.name, row: 1 }, { names });
}
