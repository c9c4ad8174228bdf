import { expect, test } from "vitest";
import { eachOnce, soleRule } from "../../../src/core/proposal/sole-rule.ts";
import type { Liftable } from "../../../src/core/dyads/words.ts";
import type { Criterion, SettingsFile } from "../../../src/core/programme/settings.ts";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";

const [ALICE, BOB] = [0, 1];
const [CHLOE, ZOE] = [0, 1];
const PAST = ["Zoé Lam", "dyade passée", "Bob Côté"];
const REFUSAL: Liftable = { kind: "refusal", mentee: "Zoé Lam", mentor: "Bob Côté" };

/** The rule that alone forbids Zoé and Bob, or the pair given. */
function ruleOf(
  settings: Partial<SettingsFile>,
  links: string[][] = [],
  [mentee, mentor] = [ZOE, BOB],
): Liftable | null {
  return soleRule(gather(smallTables(...links), { ...SETTINGS, ...settings }).cohort, mentee, mentor);
}

const refused = { refused: [["zoe@z.example", "bob@b.example"]] };
/** Organisations must be equal: Zoé's and Bob's are not. */
const firm: Criterion = { kind: "same", mentee: "Entreprise", mentor: "Entreprise", required: true };

test("an allowed pair has none, also where something is to be watched", () => {
  expect(ruleOf({})).toBeNull();
  expect(ruleOf({}, [PAST])).toBeNull();
});

test("the only rule is told: a link that the settings forbid, a required criterion, a refusal with both names", () => {
  expect(ruleOf({ links: { past: "conflict" } }, [PAST])).toEqual({ kind: "link", link: "past" });
  expect(ruleOf({ criteria: [{ ...firm, label: "Même organisation" }] })).toEqual({
    kind: "criterion",
    label: "Même organisation",
  });
  expect(ruleOf({ decisions: refused })).toEqual(REFUSAL);
});

test("a criterion without a name is told by its kind, and one left blank where a blank forbids counts", () => {
  expect(ruleOf({ criteria: [firm] })).toEqual({ kind: "criterion", label: "same" });
  const blank: Criterion = {
    kind: "text",
    mentee: "Sujets",
    mentor: "Rien",
    required: true,
    blank: "forbid",
  };
  const tables = smallTables().map((table) => ({
    ...table,
    rows: table.rows.map((row, at) => [...row, at === 0 ? "Rien" : row[2] === "Alice Roy" ? "Vente" : ""]),
  }));
  const { cohort } = gather(tables, { ...SETTINGS, criteria: [blank] });
  expect(soleRule(cohort, ZOE, BOB)).toEqual({ kind: "criterion", label: "text" });
});

test("facts are never offered, even beside a rule that could be lifted", () => {
  expect(ruleOf({}, [], [CHLOE, ALICE])).toBeNull();
  expect(ruleOf({}, [["Zoé Lam", "famille", "Bob Côté"]])).toBeNull();
  expect(ruleOf({ links: { past: "conflict" } }, [PAST, ["Zoé Lam", "client", "Bob Côté"]])).toBeNull();
});

test("two rules at once are none: lifting one would not do", () => {
  const links: SettingsFile["links"] = { past: "conflict" };
  expect(ruleOf({ links, decisions: refused }, [PAST])).toBeNull();
  expect(ruleOf({ criteria: [firm], decisions: refused })).toBeNull();
  const twoCriteria = [firm, { ...firm, kind: "text" as const, label: "Mots" }];
  expect(ruleOf({ criteria: twoCriteria })).toBeNull();
  const team = [
    ["Nemo", "dirige", "Zoé Lam"],
    ["Nemo", "dirige", "Bob Côté"],
  ];
  expect(ruleOf({ links: { past: "conflict", sameManager: "conflict" } }, [PAST, ...team])).toBeNull();
});

test("a link that is only to be watched does not hide the rule that forbids", () => {
  expect(ruleOf({ decisions: refused }, [PAST])).toEqual(REFUSAL);
});

test("two criteria of one name are one rule for who reads them", () => {
  const named = { ...firm, label: "Organisation" };
  expect(ruleOf({ criteria: [named, { ...named, kind: "text" }] })).toEqual({
    kind: "criterion",
    label: "Organisation",
  });
});

test("rules are told once each, in the order they are first met", () => {
  const link = { kind: "link", link: "past" } as const;
  const other = { ...REFUSAL, mentor: "Alice Roy" } as const;
  expect(eachOnce([link, REFUSAL, { ...link }, other, { ...REFUSAL }])).toEqual([link, REFUSAL, other]);
  expect(eachOnce([])).toEqual([]);
});
