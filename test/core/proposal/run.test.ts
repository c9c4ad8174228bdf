import { expect, test } from "vitest";
import { type Run, dyadsOf, figuresOf } from "../../../src/core/proposal/run.ts";
import { toProblem } from "../../../src/core/cohort/to-problem.ts";
import { toSheet } from "../../../src/core/proposal/to-sheet.ts";
import { unplacedOf } from "../../../src/core/proposal/unplaced.ts";
import { COLUMNS } from "../../../src/core/dyads/sheet.ts";
import { assign } from "../../../src/core/matching/index.ts";
import { dyadWords, runWords } from "../../../src/core/messages/index.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";

function runOf(settings: Partial<SettingsFile> = {}, ...links: string[][]): Run {
  const { cohort, decisions, issues } = gather(smallTables(...links), { ...SETTINGS, ...settings });
  const problem = toProblem(cohort, decisions);
  return { cohort, decisions, problem, assignment: runSteps(assign(problem)), issues, earlier: null };
}

test("the engine gets no score for a pair that may not be proposed", () => {
  const { problem } = runOf({ decisions: { refused: [["zoe@z.example", "bob@b.example"]] } });
  expect([...problem.scores]).toEqual([Number.NaN, 0, 50, Number.NaN]);
  expect([...problem.capacities]).toEqual([1, 1]);
});

test("dyads come in the order of the mentees' tab, locks marked", () => {
  const run = runOf({ decisions: { locked: [["zoe@z.example", "alice@a.example"]] } });
  expect(dyadsOf(run)).toEqual([
    { mentee: 0, mentor: 1, locked: false },
    { mentee: 1, mentor: 0, locked: true },
  ]);
});

test("the pairs that a conflict kept apart are counted; a conflict that a person locked is not one that was set aside", () => {
  expect(figuresOf(runOf()).conflicts).toBe(1);
  const locked = runOf({ decisions: { locked: [["chloe@a.example", "alice@a.example"]] } });
  expect(figuresOf(locked).conflicts).toBe(0);
});

test("no better set exists, says the tab, where it is proven and only there", () => {
  const run = runOf();
  const { assignment } = run;
  const unproven = { ...run, assignment: { ...assignment, proof: { ...assignment.proof, optimal: false } } };
  expect([run, unproven].map((one) => figuresOf(one).optimal)).toEqual([true, false]);
  for (const language of ["fr", "en"] as const) {
    const said = [run, unproven].map((one) => runWords(language).provenance(figuresOf(one)));
    expect(said.map((text) => /vérifié|checked/.test(text))).toEqual([true, false]);
  }
});

test("the tab says in its own language what each row is", () => {
  const run = runOf({ decisions: { locked: [["zoe@z.example", "bob@b.example"]] } });
  const sheet = toSheet(run, unplacedOf(run, { ...dyadWords("en"), ...runWords("en") }), {
    ...dyadWords("en"),
    ...runWords("en"),
  });
  expect(sheet.headers.slice(0, 4)).toEqual(["Status", "Mentee", "Mentor", "Organisations"]);
  expect(sheet.rows.map(({ cells }) => cells[0])).toEqual(["Unmatched", "Locked"]);
  expect(sheet.rows.map(({ cells }) => cells[COLUMNS.indexOf("mentorKey")])).toEqual(["", "bob@b.example"]);
  expect(sheet.rows.map(({ choices }) => choices)).toEqual([[1], [0, 1]]);
});
