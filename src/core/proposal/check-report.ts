import { bySeverity } from "../issues/by-severity.ts";
import { ownMark } from "../tabs/own-tab.ts";
import type { Issue } from "../issues/issue.ts";
import { checkReport as englishReport } from "../messages/en/check-report.ts";
import { issueWords as englishIssue } from "../messages/en/issues.ts";
import { checkReport as frenchReport } from "../messages/fr/check-report.ts";
import { issueWords as frenchIssue } from "../messages/fr/issues.ts";
import { shortQuestion } from "../intake/short-question.ts";
import type { Language } from "../programme/settings.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";

const WORDS = {
  fr: { report: frenchReport, issueWords: frenchIssue },
  en: { report: englishReport, issueWords: englishIssue },
};

const WIDTHS = [200, 480, 180, 60, 260, 40];
/** Rows are coloured by their gravity, which their first cell gives in words. */
const COLOURS = { error: "#fce8e6", warning: "#fef7e0", info: "#ffffff" };

/** The check of the data as a new tab: one row for each issue, the most serious first, its place beside. */
export function checkReport(issues: readonly Issue[], language: Language): SheetPlan {
  const { report, issueWords } = WORDS[language];
  const sorted = bySeverity(issues);
  const rows = sorted.map((issue): PlanCell[] => {
    const { severity, tab = "", row = "", column = "" } = issue;
    return [report.severities[severity], issueWords(issue), tab, row, shortQuestion(column), ""];
  });
  const none: PlanCell[][] = rows.length === 0 ? [["", report.none, "", "", "", ""]] : [];
  const header = [...report.headers, ownMark({ kind: "check", state: "" })];
  const page = plainSheet(language, report.title, [header, ...rows, ...none], WIDTHS);
  const colours = sorted.map(({ severity }) => header.map(() => COLOURS[severity]));
  return {
    ...page,
    dated: true,
    hidden: { from: header.length - 1, length: 1 },
    backgrounds: { row: 1, colours },
  };
}
