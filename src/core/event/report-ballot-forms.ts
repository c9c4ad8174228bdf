import { reportLostForms } from "../forms/lost-form.ts";
import { mergeDoubled } from "../forms/merge-doubled.ts";
import { reportDoubled } from "../forms/report-doubled.ts";
import type { Report } from "../issues/issue.ts";
import type { Settings } from "../programme/settings.ts";
import type { Table } from "../tabs/table.ts";
import { ballotColumns, ballotTabs } from "./ballot-columns.ts";

/**
 * Reports what keeps ballots from being read: `ballot-question-missing`, `form-question-twice`, `form-answers-differ`, and
 * `form-titles-lost` where none of them is.
 */
export function reportBallotForms(tables: readonly Table[], settings: Settings, report: Report): void {
  const { mentors, mentees, linksTab } = settings;
  const ballots = ballotTabs(tables, [mentors.tab, mentees.tab, linksTab]);
  for (const table of ballots) {
    reportDoubled(table, "ballot", settings.language, report);
    const { isWhole, head } = ballotColumns(mergeDoubled(table, report));
    if (!isWhole) report("ballot-question-missing", { tab: table.name, row: head });
  }
  const others = tables.filter((table) => !ballots.includes(table));
  reportLostForms(others, ["ballot"], settings, report);
}
