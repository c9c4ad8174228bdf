import { expect, it } from "vitest";
import { bySeverity } from "../../../src/core/issues/by-severity.ts";
import { collectIssues, hasError, issue } from "../../../src/core/issues/issue.ts";

it("an issue has the severity of its code and says where it was seen", () => {
  expect(issue("capacity-unreadable", { tab: "T", row: 3, column: "Places" }, { read: "2,5" })).toEqual({
    code: "capacity-unreadable",
    severity: "warning",
    tab: "T",
    row: 3,
    column: "Places",
    read: "2,5",
  });
});

it("issues are collected in the order they are found and told the most serious first", () => {
  const { issues, report } = collectIssues();
  for (const code of ["not-eligible", "no-seats", "tab-empty", "consent-refused", "error-cell"] as const)
    report(code);
  expect(issues.map(({ code }) => code)).toEqual([
    "not-eligible",
    "no-seats",
    "tab-empty",
    "consent-refused",
    "error-cell",
  ]);
  expect(bySeverity(issues).map(({ code }) => code)).toEqual([
    "tab-empty",
    "no-seats",
    "error-cell",
    "not-eligible",
    "consent-refused",
  ]);
  expect(hasError(issues)).toBe(true);
  expect(hasError(issues.slice(3))).toBe(false);
});
