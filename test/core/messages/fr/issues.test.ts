import { expect, test } from "vitest";
import { issue } from "../../../../src/core/issues/issue.ts";
import { issueText, issueWords } from "../../../../src/core/messages/fr/issues.ts";

const again = (row: number, kept: number): string =>
  issueText(issue("duplicate-submission", { tab: "T", row }, { names: ["Ana Roy"], count: kept }));

test("an issue about one row that names another tells both, even where one number begins the other", () => {
  expect(again(3, 12)).toMatch(/la réponse de la ligne 12 compte.* Onglet «\u00a0T\u00a0», ligne 3\.$/);
  expect(again(3, 31)).toMatch(/la réponse de la ligne 31 compte.* Onglet «\u00a0T\u00a0», ligne 3\.$/);
});

test("a row that the words tell is not told after them, and a tab alone begins with a capital letter", () => {
  expect(issueText(issue("no-name-no-email", { tab: "T", row: 3 }))).toMatch(
    /^La ligne 3 n’a ni nom ni courriel.*\. Onglet «\u00a0T\u00a0»\.$/,
  );
  expect(issueText(issue("no-name-no-email", { row: 3 }))).toMatch(/^La ligne 3/);
});

test("where the place is told beside, the words alone are, with their punctuation kept on its line", () => {
  const seen = issue(
    "consent-refused",
    { tab: "T", row: 4, column: "Accord" },
    { names: ["Ana"], read: "Non" },
  );
  expect(issueWords(seen)).toBe(
    "Ana n’a pas donné son consentement («\u00a0Non\u00a0»)\u00a0: ses réponses ne sont pas utilisées.",
  );
});

test("a rule that a blank answer does not meet says so, another quotes the answer", () => {
  const said = (read: string): string =>
    issueWords(issue("not-eligible", {}, { names: ["Ana"], rule: "Âge", read }));
  expect(said("")).toMatch(/la réponse est vide\.$/);
  expect(said("3")).toMatch(/la réponse est «\u00a03\u00a0»\.$/);
});

test("large numbers have their thousands apart, by spaces that do not break", () => {
  const read = issueWords(issue("too-many-pairs", {}, { names: ["12000", "999", "1.5"] }));
  expect(read).toContain("12\u00a0000 mentoré·es et 999 mentor·es demanderaient 1,5\u00a0Go");
});

test("people that are too many to name are counted at the end of the list", () => {
  const said = (count: number): string =>
    issueWords(issue("left-out-first", {}, { names: ["Ana", "Bob"], count }));
  expect(said(0)).toMatch(/: Ana et Bob\.$/);
  expect(said(1)).toMatch(/: Ana, Bob et 1 autre\.$/);
});

test("a question gone from its tab, one that another replaces, and a tab that is gone are told apart", () => {
  const said = (tab?: string, names?: string[]): string =>
    issueWords(
      issue("asked-again", tab === undefined ? {} : { tab }, { read: "Lieu", ...(names && { names }) }),
    );
  expect(said()).toContain("L’onglet «\u00a0Lieu\u00a0» n’existe plus");
  expect(said("T")).toContain("Choisissez celle qui la remplace");
  expect(said("T", ["Région"])).toContain("«\u00a0Région\u00a0» est lue à sa place");
});
