import { expect, test } from "vitest";
import { leftOut, letIn } from "../../../src/core/desk/left-out.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { snapshotOf, tab } from "../workbooks.ts";

const tables = [
  tab(
    "Mentors",
    ["Nom", "Courriel", "Années", "Consentement : j'accepte que mes réponses servent"],
    ["Alice Roy", "alice@a.example", 3, "Oui"],
    ["Bob Côté", "bob@b.example", 9, "Oui"],
    ["Line Gé", "", 1, "Oui"],
  ),
  tab(
    "Mentorés",
    ["Nom", "Courriel", "Années", "Consentement : j'accepte que mes réponses servent"],
    ["Zoé Lam", "zoe@z.example", 1, "Non, je refuse"],
    ["Ian Ho", "ian@z.example", 1, "Oui"],
  ),
];
const settings: Partial<SettingsFile> = {
  mentors: { tab: "Mentors" },
  mentees: { tab: "Mentorés" },
  eligibility: [
    { role: "mentor", column: "Années", is: "at-least", value: 5 },
    { role: "mentee", column: "Années", is: "at-most", value: 10 },
  ],
};

function read(choices: Partial<SettingsFile>) {
  const { issues, outline: known, programme } = setUp(snapshotOf(tables, choices));
  if (known.settings === null) throw new Error("unreadable");
  return { left: leftOut(issues), rules: known.settings.eligibility, programme };
}

test("tells who was left out, of which role, and by which rule; a consent refused has none", () => {
  expect(
    read(settings).left.map(({ name, role, rule, exceptionKey: known }) => [name, role, rule, known]),
  ).toEqual([
    ["Alice Roy", "mentor", "Années ≥ 5", "alice@a.example"],
    ["Line Gé", "mentor", "Années ≥ 5", "Line Gé"],
    ["Zoé Lam", "mentee", null, ""],
  ]);
});

test("lets one person in, and nobody else", () => {
  const before = read(settings);
  const [alice] = before.left;
  if (alice === undefined) throw new Error("nobody left out");
  const eligibility = letIn(before.rules, alice);
  const after = read({ ...settings, eligibility });
  expect(after.left.map(({ name }) => name)).toEqual(["Line Gé", "Zoé Lam"]);
  expect(after.programme?.mentors.people.map(({ name }) => name)).toEqual(["Alice Roy", "Bob Côté"]);
  expect(letIn(eligibility, alice)).toEqual(eligibility);
});

test("lets somebody in as what they were left out of, and leaves the rules of the other role closed", () => {
  const both = { name: "Alice Roy", where: {}, rule: "Années ≥ 5", exceptionKey: "alice@a.example" };
  const rules = read(settings).rules;
  const excepted = (role: "mentor" | "mentee") =>
    letIn(rules, { ...both, role }).map((rule) => [rule.role, rule.except ?? []]);
  expect(excepted("mentor")).toEqual([
    ["mentor", ["alice@a.example"]],
    ["mentee", []],
  ]);
  expect(excepted("mentee")).toEqual([
    ["mentor", []],
    ["mentee", ["alice@a.example"]],
  ]);
});
