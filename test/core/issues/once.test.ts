import { describe, expect, it } from "vitest";
import { type IssueCode, issue } from "../../../src/core/issues/issue.ts";
import { eachOnce } from "../../../src/core/issues/once.ts";
import { issueText } from "../../../src/core/messages/index.ts";

const many = (count: number, code: IssueCode, column = "Places") =>
  Array.from({ length: count }, (_, at) =>
    issue(code, { tab: "T", row: at + 2, column }, { read: `texte ${String(at)}`, names: ["Ana"] }),
  );

describe("issues of one code about one column", () => {
  it("are one from six rows on, with their count and first rows", () => {
    expect(eachOnce(many(5, "capacity-unreadable"))).toHaveLength(5);
    const [only, ...others] = eachOnce(many(9, "capacity-unreadable"));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ row: 2, rows: [2, 3, 4, 5, 6], total: 9 });
    expect(only?.each).toEqual(many(9, "capacity-unreadable"));
    if (only === undefined) throw new Error("none");
    expect(issueText(only, "fr")).toContain("9 réponses de cette colonne, lignes 2, 3, 4, 5, 6 et 4 autres");
    expect(issueText(only, "en")).toContain("9 answers in this column, rows 2, 3, 4, 5, 6 and 4 others");
  });

  it("count a row once, whatever number of names its answer holds", () => {
    const twice = (count: number) =>
      many(count, "manager-namesake").flatMap((each) => [each, { ...each, read: "autre nom" }]);
    expect(eachOnce(twice(5))).toHaveLength(10);
    const [only, ...others] = eachOnce(twice(7));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ rows: [2, 3, 4, 5, 6], total: 7 });
    expect(only?.each).toHaveLength(14);
  });

  it("are told apart by column, and one by one where they name people", () => {
    expect(eachOnce([...many(6, "email-unreadable"), ...many(6, "email-unreadable", "B")])).toHaveLength(2);
    expect(eachOnce(many(8, "duplicate-submission"))).toHaveLength(8);
  });

  it.each([
    "consent-blank",
    "email-unreadable",
    "not-a-number",
    "off-ladder",
    "comma-unread",
    "error-cell",
    "manager-ambiguous",
    "manager-namesake",
    "chosen-unknown",
    "capacity-unreadable",
    "role-unknown",
    "link-person-unknown",
  ] as const)("%s is one notice a kind and column, the matter before the count", (code) => {
    const [only, ...others] = eachOnce([...many(20, code), ...many(3, code, "B")]);
    expect(others.map(({ column }) => column)).toEqual(["B", "B", "B"]);
    if (only === undefined) throw new Error("none");
    const [first] = only.each ?? [];
    if (first === undefined) throw new Error("none");
    for (const language of ["fr", "en"] as const) {
      const matter = issueText({ ...first, column: "", tab: "" }, language).slice(0, 30);
      expect(issueText(only, language).startsWith(matter)).toBe(true);
    }
  });

  it("that are wholly the same are one", () => {
    const [first] = many(1, "error-cell");
    expect(eachOnce(first === undefined ? [] : [first, first])).toHaveLength(1);
  });
});
