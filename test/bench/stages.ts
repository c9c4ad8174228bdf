import { makeCohort } from "../../src/core/cohort/cohort.ts";
import { readDecisions } from "../../src/core/cohort/decisions.ts";
import { emphasisOf, linksOf, scoringSources } from "../../src/core/cohort/gather.ts";
import { issuesOfCohort } from "../../src/core/cohort/issues-of-cohort.ts";
import { toProblem } from "../../src/core/cohort/to-problem.ts";
import { toPlan } from "../../src/core/dyads/to-plan.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import { eachOnce } from "../../src/core/issues/once.ts";
import { assign } from "../../src/core/matching/index.ts";
import { dyadWords, runWords } from "../../src/core/messages/index.ts";
import { toProposal } from "../../src/core/proposal/to-proposal.ts";
import { toSheet } from "../../src/core/proposal/to-sheet.ts";
import { unplacedOf } from "../../src/core/proposal/unplaced.ts";
import { setUp } from "../../src/core/reading/set-up.ts";
import { score } from "../../src/core/scoring/score.ts";
import { runSteps } from "../../src/core/steps.ts";

/** What each stage of a run takes, in their order, in the unit of the clock. */
export type StageTimes = Readonly<Record<(typeof STAGES)[number], number>>;

export const STAGES = [
  "read",
  "links",
  "scores",
  "notes",
  "problem",
  "assign",
  "unplaced",
  "proposal",
  "sheet",
  "tab",
  "JSON",
] as const;

/**
 * Runs the stages of `propose` one by one for a programme without an earlier tab, then makes the tab and the JSON that
 * leaves the worker.
 *
 * @param clock the time so far. @returns the times, and the JSON, which must be that of `propose`.
 */
export function timeStages(
  snapshot: Snapshot,
  clock: () => number,
): { readonly times: StageTimes; readonly json: string } {
  const times = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<keyof StageTimes, number>;
  const timed = <Result>(stage: keyof StageTimes, run: () => Result): Result => {
    const start = clock();
    const result = run();
    times[stage] = clock() - start;
    return result;
  };
  const { programme, issues } = timed("read", () => setUp(snapshot));
  if (programme === null) throw new Error("The workbook is not read.");
  const { settings, mentors, mentees } = programme;
  const decisions = readDecisions(settings.decisions, mentees.people, mentors.people);
  const links = timed("links", () => linksOf(programme));
  const sources = scoringSources(programme, links.affinities);
  const scores = timed("scores", () =>
    runSteps(score(sources, settings.criteria, emphasisOf(settings), links.conflicts())),
  );
  const cohort = makeCohort({ mentors, mentees, links, scores, settings, refused: [] });
  const gathered = { cohort, decisions, evidence: links.evidence };
  const notes = timed("notes", () => eachOnce([...issues, ...issuesOfCohort(programme, gathered)]));
  const problem = timed("problem", () => toProblem(cohort, decisions));
  const assignment = timed("assign", () => runSteps(assign(problem)));
  const run = { cohort, decisions, problem, assignment, issues: notes, earlier: null };
  const words = { ...dyadWords(settings.language), ...runWords(settings.language) };
  const unplaced = timed("unplaced", () => unplacedOf(run, words));
  const proposal = timed("proposal", () => toProposal(run, unplaced, words));
  const sheet = timed("sheet", () => toSheet(run, unplaced, words));
  const plan = timed("tab", () => toPlan(sheet, snapshot.tables));
  const json = timed("JSON", () => {
    JSON.stringify(plan);
    return JSON.stringify({ kind: "proposal", proposal, sheet });
  });
  return { times, json };
}
