import type { CheckReportWords } from "../fr/check-report.ts";

/** The words of the check of the data as a tab, in English. */
export const checkReport: CheckReportWords = {
  title: "Check of the data",
  headers: ["Severity", "What was read, and what to do", "Tab", "Row", "Column"],
  severities: { error: "Error", warning: "To check", info: "For information" },
  none: "Nothing to report: all answers were read without difficulty.",
};
