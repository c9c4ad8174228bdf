import { expect, test } from "vitest";
import { issue } from "../../../../src/core/issues/issue.ts";
import { issueText, issueWords } from "../../../../src/core/messages/en/issues.ts";

const again = (row: number, kept: number): string =>
  issueText(issue("duplicate-submission", { tab: "T", row }, { names: ["Ana Roy"], count: kept }));

test("an issue about one row that names another tells both, even where one number begins the other", () => {
  expect(again(3, 12)).toMatch(/the answer in row 12 counts.* Tab “T”, row 3\.$/);
  expect(again(3, 31)).toMatch(/the answer in row 31 counts.* Tab “T”, row 3\.$/);
});

test("a row that the words tell is not told after them", () => {
  expect(issueText(issue("no-name-no-email", { tab: "T", row: 3 }))).toMatch(
    /^Row 3 has neither.*\. Tab “T”\.$/,
  );
  expect(issueText(issue("no-name-no-email", { row: 3 }))).toMatch(/^Row 3/);
});

test("where the place is told beside, the words alone are", () => {
  const seen = issue(
    "consent-refused",
    { tab: "T", row: 4, column: "Consent" },
    { names: ["Ana"], read: "No" },
  );
  expect(issueWords(seen)).toMatch(/^Ana .*“No”/);
  expect(issueWords(seen)).not.toMatch(/Tab|row|column/);
});

test("large numbers have their thousands apart", () => {
  const read = issueWords(issue("too-many-pairs", {}, { names: ["12000", "999", "1.5"] }));
  expect(read).toMatch(/12,000 mentees and 999 mentors .*1\.5/);
});

test("people that are too many to name are counted at the end of the list", () => {
  const said = (count: number): string =>
    issueWords(issue("left-out-first", {}, { names: ["Ana", "Bob"], count }));
  expect(said(0)).toMatch(/: Ana and Bob\.$/);
  expect(said(1)).toMatch(/: Ana, Bob and 1 other\.$/);
});
