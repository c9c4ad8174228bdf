import { expect, it } from "vitest";
import { bySeverity } from "../../../src/core/issues/by-severity.ts";
import { type IssueCode, issue } from "../../../src/core/issues/issue.ts";

const sorted = (...codes: IssueCode[]): IssueCode[] =>
  bySeverity(codes.map((code) => issue(code))).map(({ code }) => code);

it("of one severity ties are told first, then people, then criteria, then the rest", () => {
  expect(
    sorted("settings-invalid", "asked-again", "not-a-number", "consent-blank", "name-alike", "tabs-swapped"),
  ).toEqual([
    "settings-invalid",
    "tabs-swapped",
    "name-alike",
    "consent-blank",
    "not-a-number",
    "asked-again",
  ]);
  expect(sorted("form-lacks", "question-unused", "duplicate-submission", "avoid-of-nobody")).toEqual([
    "avoid-of-nobody",
    "duplicate-submission",
    "question-unused",
    "form-lacks",
  ]);
});

it("severity comes before the subject, and the order of finding after it", () => {
  expect(sorted("link-person-unknown", "no-criteria", "tab-empty")).toEqual([
    "tab-empty",
    "no-criteria",
    "link-person-unknown",
  ]);
  expect(sorted("manager-cycle", "name-alike", "manager-cycle")).toEqual([
    "manager-cycle",
    "name-alike",
    "manager-cycle",
  ]);
});
