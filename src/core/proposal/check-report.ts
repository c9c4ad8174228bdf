import { ownMark } from "../tabs/own-tab.ts";
import { type Issue, bySeverity } from "../issues/issue.ts";
import { checkReport as englishWords } from "../messages/en/check-report.ts";
import { issueWords as englishIssue } from "../messages/en/issues.ts";
import { checkReport as frenchWords } from "../messages/fr/check-report.ts";
import { issueWords as frenchIssue } from "../messages/fr/issues.ts";
import type { Language } from "../programme/settings.ts";
import { type PageCell, type TabPage, plainPage } from "../tabs/sheet-plan.ts";

const WIDTHS = [120, 560, 180, 60, 260, 40];
/** Rows are coloured by their gravity, which their first cell tells in words. */
const COLOURS = { error: "#fce8e6", warning: "#fef7e0", info: "#ffffff" };

/** The check of the data as a new tab: one row for each issue, the most serious first, its place beside. */
export function checkReport(issues: readonly Issue[], language: Language): TabPage {
  const [words, told] = language === "fr" ? [frenchWords, frenchIssue] : [englishWords, englishIssue];
  const sorted = bySeverity(issues);
  const rows = sorted.map((issue): PageCell[] => {
    const { severity, tab = "", row = "", column = "" } = issue;
    return [words.severities[severity], told(issue), tab, row, column, ""];
  });
  const none: PageCell[][] = rows.length === 0 ? [["", words.none, "", "", "", ""]] : [];
  const header = [...words.headers, ownMark({ kind: "check", state: "" })];
  const page = plainPage(language, words.title, [header, ...rows, ...none], WIDTHS);
  const colours = sorted.map(({ severity }) => header.map(() => COLOURS[severity]));
  return {
    ...page,
    dated: true,
    hidden: { from: header.length - 1, length: 1 },
    backgrounds: { row: 1, colours },
  };
}
