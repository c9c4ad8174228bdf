import { type LaterForm, missingQuestions } from "../forms/recognise-form.ts";
import { wording } from "../forms/worded.ts";
import type { Report } from "../issues/issue.ts";
import type { Language } from "../programme/settings.ts";
import type { Table } from "../tabs/table.ts";

/** Reports once, as `pulse-question-missing`, the questions of a form that were renamed or taken out and that the follow-up reads. */
export function reportMissing(table: Table, form: LaterForm, language: Language, report: Report): void {
  const missing = missingQuestions(table, form).filter(({ feeds }) => feeds.to === "follow-up");
  if (missing.length === 0) return;
  const names = missing.map(({ title }) => wording(title, language));
  report("pulse-question-missing", { tab: table.name, row: 1 }, { names });
}
