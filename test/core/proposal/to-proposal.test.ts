import { expect, test } from "vitest";
import type { Run } from "../../../src/core/proposal/run.ts";
import { toProblem } from "../../../src/core/cohort/to-problem.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { issue } from "../../../src/core/issues/issue.ts";
import { assign } from "../../../src/core/matching/index.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { emptyProposal, toProposal } from "../../../src/core/proposal/to-proposal.ts";
import { SETTINGS, gather, programme, smallTables } from "../dyads/cohorts.ts";

function runOf(tables: readonly Table[], settings: Partial<SettingsFile> = {}): Run {
  const { cohort, decisions, issues } = gather(tables, { ...SETTINGS, ...settings });
  const problem = toProblem(cohort, decisions);
  return { cohort, decisions, problem, assignment: runSteps(assign(problem)), issues, earlier: null };
}

const proposalOf = (run: Run, unplaced: Parameters<typeof toProposal>[1] = []) =>
  toProposal(run, unplaced, dyadWords("fr"));

const ALICE = { name: "Alice Roy", email: "alice@a.example", row: 2 };
const BOB = { name: "Bob Côté", email: "bob@b.example", row: 3 };
const CHLOE = { name: "Chloé Ray", email: "chloe@a.example", row: 2 };
const ZOE = { name: "Zoé Lam", email: "zoe@z.example", row: 3 };

test("each dyad tells both people and their rows, the score, the level, whether it was locked, and why", () => {
  const decisions = { locked: [["chloe@a.example", "alice@a.example"]] };
  const { dyads, people, placed, language } = proposalOf(runOf(smallTables(), { decisions }));
  expect(dyads).toEqual([
    {
      ...{ mentee: CHLOE, mentor: ALICE, score: 100, coverage: 1, level: "conflict", locked: true },
      reasons: ["Sujets\u00a0: Vente (1 sur 1)"],
    },
    {
      ...{ mentee: ZOE, mentor: BOB, score: 50, coverage: 1, level: "ok", locked: false },
      reasons: ["Sujets\u00a0: Finances (1 sur 2)"],
    },
  ]);
  expect({ people, placed, language }).toEqual({
    people: { mentors: 2, seats: 2, mentees: 2 },
    placed: 2,
    language: "fr",
  });
});

test("numbers are not rounded, and the sums are those of the engine", () => {
  const tables = programme([["Ada", 1, "Vente"]], [["Lea", "Vente, Relève, Finances"]]);
  const { dyads, total, minimum, proof } = proposalOf(runOf(tables));
  for (const number of [dyads[0]?.score, total, minimum, proof.bound])
    expect(number).toBeCloseTo(100 / 3, 12);
  expect(proof).toMatchObject({ optimal: true });
  expect(Object.keys(proof)).toEqual(["optimal", "bound", "gap"]);
});

test("what is not proven is not called so", () => {
  const run = runOf(smallTables());
  const proof = { ...run.assignment.proof, optimal: false, bound: 60, gap: 10 };
  const unproven = proposalOf({ ...run, assignment: { ...run.assignment, proof } });
  expect(unproven.proof).toEqual({ optimal: false, bound: 60, gap: 10 });
});

test("the coverage is the share of the weight that both answered", () => {
  const same = { kind: "same" as const, mentee: "Entreprise", mentor: "Entreprise", weight: 3 };
  const unsaid = programme(
    [
      ["Ada", 1, "Vente"],
      ["Bob", 1, ""],
    ],
    [["Lea", "Vente"]],
  );
  const criteria = [...(SETTINGS.criteria ?? []), same];
  const decisions = { locked: [["Lea", "Bob"]] };
  expect(proposalOf(runOf(unsaid, { criteria, decisions })).dyads[0]?.coverage).toBe(0.75);
});

test("conflicts and cautions are told of every pair, what is unknown only of those proposed, by mentee then mentor", () => {
  const past = ["Zoé Lam", "Chloé Ray"].map((name) => [name, "dyade passée", "Bob Côté"]);
  const unsaid = smallTables(...past).map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row[2] === "Zoé Lam" ? row.map((cell, at) => (at === 3 || at === 4 ? "" : cell)) : row,
    ),
  }));
  const run = runOf(unsaid);
  expect(run.cohort.links.of(1, 1).map(({ level }) => level)).toEqual(["caution", "unknown"]);
  expect(proposalOf(run).conflicts).toEqual([
    {
      ...{ mentee: CHLOE, mentor: ALICE, kind: "reporting-line", level: "conflict" },
      chain: ["Alice Roy", "Chloé Ray"],
    },
    { mentee: CHLOE, mentor: BOB, kind: "past", level: "caution", chain: ["Chloé Ray", "Bob Côté"] },
    { mentee: ZOE, mentor: ALICE, kind: "unknown-manager", level: "unknown", chain: [] },
    { mentee: ZOE, mentor: BOB, kind: "past", level: "caution", chain: ["Zoé Lam", "Bob Côté"] },
  ]);
});

test("a declared tie says what was declared, in the words of the Links tab", () => {
  const run = runOf(smallTables(["Zoé Lam", "Cliente de", "Bob Côté"]));
  const declared = proposalOf(run).conflicts.filter(({ kind }) => kind === "declared");
  expect(declared.map(({ relation }) => relation)).toEqual(["Cliente de"]);
});

test("mentors with places and no dyad are told with their places, those without places are not", () => {
  const tables = programme(
    [
      ["Ada", 2, "Vente"],
      ["Bob", 2, "Relève"],
      ["Cid", 0, "Vente"],
    ],
    [["Lea", "Vente"]],
  );
  expect(proposalOf(runOf(tables)).unused).toEqual([
    { mentor: { name: "Bob", email: "bob@x.example", row: 3 }, places: 2 },
  ]);
});

test("who has no mentor is told with the reason and its explanation", () => {
  const without = { cause: "Plus de place.", lacking: "", help: "Une place suffirait." };
  const unplaced = [{ mentee: 1, reason: "mentors-full" as const, without }];
  expect(proposalOf(runOf(smallTables()), unplaced).unplaced).toEqual([
    { mentee: ZOE, reason: "mentors-full", explanation: "Plus de place. Une place suffirait." },
  ]);
});

test("issues come the most serious first, in words, with only the places that are known", () => {
  const run = { ...runOf(smallTables()), issues: [] };
  const seen = [
    issue("consent-refused", { tab: "Mentors", row: 4, column: "Accord" }),
    issue("no-seats"),
    issue("error-cell", { tab: "Mentors", row: 9 }),
  ];
  const { issues } = proposalOf({ ...run, issues: seen });
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
    ["no-seats", "warning"],
    ["error-cell", "warning"],
    ["consent-refused", "info"],
  ]);
  expect(issues.map(({ message: _, ...one }) => Object.keys(one))).toEqual([
    ["code", "severity"],
    ["code", "severity", "tab", "row"],
    ["code", "severity", "tab", "row", "column"],
  ]);
  expect(issues[1]?.message).toMatch(/Mentors.*ligne 9/);
});

test("where no run is possible there are no dyads, the people that were read, and the issues in words", () => {
  const people = { mentors: 0, seats: 0, mentees: 2 };
  const noticed = [issue("duplicate-submission", { tab: "T", row: 3 }), issue("no-response-tab")];
  const proposal = emptyProposal(noticed, "en", { people, settings: null, language: null });
  expect(proposal).toMatchObject({
    ...{ format: "dyade-proposal/1", language: "en", people, placed: 0, total: 0, minimum: null },
    ...{ dyads: [], unplaced: [], unused: [], conflicts: [] },
    proof: { optimal: true, bound: 0, gap: 0 },
    settings: { format: "dyade-settings/1" },
  });
  expect(proposal.issues.map(({ code }) => code)).toEqual(["no-response-tab", "duplicate-submission"]);
  expect(proposal.issues[1]?.message).toContain("row 3");
});

test("the settings that were read are told even where no run is possible", () => {
  const { settings } = runOf(smallTables()).cohort;
  const people = { mentors: 2, seats: 2, mentees: 2 };
  expect(emptyProposal([], "fr", { people, settings, language: null }).settings).toBe(settings);
});
