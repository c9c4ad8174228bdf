import { mergeDoubled } from "../forms/merge-doubled.ts";
import { reportDoubled } from "../forms/report-doubled.ts";
import { formTables } from "../forms/form-rows.ts";
import { type LaterForm, missingQuestions } from "../forms/recognise-form.ts";
import { wording } from "../forms/worded.ts";
import type { Report } from "../issues/issue.ts";
import type { Language } from "../programme/settings.ts";
import type { Table } from "../tabs/table.ts";

/**
 * Reports once, as `pulse-question-missing`, the questions of a form that were renamed or taken out and that the follow-up
 * reads, and `form-question-twice` for those that stand twice.
 */
export function reportMissing(table: Table, form: LaterForm, language: Language, report: Report): void {
  reportDoubled(table, form, language, report);
  const missing = missingQuestions(table, form).filter(({ feeds }) => feeds.to === "follow-up");
  if (missing.length === 0) return;
  const names = missing.map(({ title }) => wording(title, language));
  report("pulse-question-missing", { tab: table.name, row: 1 }, { names });
}

/** Reports the same of every tab of the pulse and of the journal, and `form-answers-differ`. */
export function reportFollowUpForms(tables: readonly Table[], language: Language, report: Report): void {
  for (const form of ["pulse", "journal"] as const)
    for (const table of formTables(tables, form)) {
      reportMissing(table, form, language, report);
      mergeDoubled(table, report);
    }
}
