import { expect, test } from "vitest";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import type { Draft } from "../../../src/core/introduction/draft.ts";
import { mergePlan } from "../../../src/core/introduction/merge-plan.ts";
import { introduction as english } from "../../../src/core/messages/en/introduction.ts";
import { introduction as french } from "../../../src/core/messages/fr/introduction.ts";

const draft: Draft = {
  dyad: { mentee: 0, mentor: 0, status: "confirmed", decidedOn: "", row: { menteeKey: "", mentee: "" } },
  mentee: { label: "Zoé Lam", email: "" },
  mentor: { label: "Bob Côté", email: "bob@b.example" },
  subject: "Bonjour",
  body: "Deux\nlignes",
  topics: ["Finances", "Vente"],
  values: {},
  missing: ["menteeEmail"],
};

const plan = mergePlan([draft], french.message, "fr");

test("a mail-merge tool finds its header in row 1 and one row for each dyad", () => {
  expect(plan.cells[1]).toEqual([
    "Zoé Lam",
    "",
    "Bob Côté",
    "bob@b.example",
    "bob@b.example",
    "Bonjour",
    "Finances et Vente",
    "Il manque un courriel valable pour le ou la mentoré·e.",
    "Deux\nlignes",
    "",
  ]);
  expect(plan.cells[0]?.slice(0, 2)).toEqual(["Mentoré·e", "Courriel mentoré·e"]);
  expect(plan.dated).toBe(false);
});

test.each([
  ["fr", french.message],
  ["en", english.message],
] as const)(
  "each paragraph of the message takes one line, the last column apart from what is read (%s)",
  (language, words) => {
    const { fontSize = 10, ...plan } = mergePlan([{ ...draft, body: words.body }], words, language);
    const header = plan.cells[0] ?? [];
    expect(header.slice(-2)[0]).toBe(words.headers.message);
    const width = plan.widths[header.indexOf(words.headers.message)] ?? 0;
    // A letter is about half as wide as it is high, 4 px for each 3 pt.
    const letter = (fontSize * 4) / 3 / 2;
    const longest = Math.max(...words.body.split("\n").map((line) => line.length));
    expect(longest * letter).toBeLessThanOrEqual(width);
  },
);

test("the tab is known again by a hidden mark, and every row is as wide as the header", () => {
  expect(ownTab({ rows: plan.cells })).toEqual({ kind: "introduction", state: "" });
  expect(plan.hidden).toEqual({ from: 9, length: 1 });
  for (const row of plan.cells) expect(row).toHaveLength(plan.widths.length);
});
