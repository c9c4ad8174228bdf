import { describe, expect, it } from "vitest";
import { type Issue, issue } from "../../../src/core/issues/issue.ts";
import { issueText } from "../../../src/core/messages/index.ts";

const SEEN = { tab: "Réponses", row: 12, column: "Places" };
const READ = { read: "2,5", names: ["Ana Roy", "Bob Côté"], count: 3, rule: "Années ≥ 5" };

const words = (one: Issue): string[] => [issueText(one, "fr"), issueText(one, "en")];

describe("the words of an issue", () => {
  it.each([
    "capacity-unreadable",
    "duplicate-submission",
    "consent-blank",
    "consent-unclear",
    "agreement-overruled",
    "stated-consent-unread",
    "stated-consent-ambiguous",
    "stated-refusal-ambiguous",
    "not-eligible",
    "role-unknown",
    "settings-invalid",
    "chosen-unknown",
    "off-ladder",
  ] as const)("%s tells where, what was read and what to do, in both languages", (code) => {
    const [french = "", english = ""] = words(issue(code, SEEN, READ));
    expect(french).toMatch(/Onglet.*Réponses.*ligne 12.*Places/);
    expect(english).toMatch(/Tab.*Réponses.*row 12.*Places/);
    for (const text of [french, english]) {
      expect(text).toMatch(/[.?»”]$/);
      expect(text).not.toMatch(/undefined|\s{2}|\[object/);
    }
    expect(french).not.toBe(english);
  });

  it("quotes what was read on one line, cut where it is long", () => {
    for (const text of words(issue("off-ladder", {}, { read: `long\n${"x".repeat(500)}` }))) {
      expect(text.length).toBeLessThan(250);
      expect(text).toContain("long x");
      expect(text).toContain("…");
    }
  });

  it("keeps French punctuation on its line", () => {
    const [french = ""] = words(issue("capacity-unreadable", SEEN, READ));
    expect(french).toContain("«\u00a02,5\u00a0»");
    expect(french).not.toMatch(/« | [:»]/);
  });

  it("does not tell twice where it was", () => {
    const [french = "", english = ""] = words(
      issue("column-unknown", { tab: "Mentors", column: "Âge" }, { read: "Âge" }),
    );
    for (const text of [french, english]) expect(text.match(/Mentors/g)).toHaveLength(1);
    for (const text of [french, english]) expect(text.match(/Âge/g)).toHaveLength(1);
  });

  it("names titles of the Criteria tab, and says what to do with them", () => {
    const [french = "", english = ""] = words(
      issue("criteria-tab-unreadable", { tab: "Critères" }, { names: ["weight"] }),
    );
    expect(french).toContain("n’a plus son titre «\u00a0Poids\u00a0»");
    expect(french).toContain("Remettez ce titre à la première ligne, ou supprimez cet onglet");
    expect(english).toContain("has lost its title “Weight”");
    expect(english).toContain("Put that title back in the first row, or delete this tab");
    const [several = "", both = ""] = words(
      issue("criteria-column-missing", { tab: "Critères" }, { names: ["required", "options"] }),
    );
    expect(several).toContain("les colonnes «\u00a0Obligatoire\u00a0» et «\u00a0Options\u00a0»");
    expect(both).toContain("the columns “Required” and “Options”");
    for (const text of [french, english, several, both]) expect(text.match(/Critères/g)).toHaveLength(1);
  });

  it("says nothing of a place that is not known", () => {
    for (const text of words(issue("no-seats"))) expect(text).not.toMatch(/Onglet|Tab |ligne|row/);
  });
});
