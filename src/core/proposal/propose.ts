import { solve } from "../cohort/solve.ts";
import { dyadsOf } from "./run.ts";
import { issuesOfDecisions } from "./earlier-decisions.ts";
import { keptGuarantees, unmetGuarantees } from "./guarantees-kept.ts";
import { toSheet } from "./to-sheet.ts";
import { unplacedOf } from "./unplaced.ts";
import { eligibilityLifted } from "./eligibility-lifted.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { eachOnce } from "../issues/once.ts";
import { issue } from "../issues/issue.ts";
import { dyadWords, runWords } from "../messages/index.ts";
import type { Outcome } from "./outcome.ts";
import { readyRun } from "./ready-run.ts";
import { type RunOptions, type Steps, runSteps, within } from "../steps.ts";
import { toProposal } from "./to-proposal.ts";

const MOST_NAMES = 12;

/** The pipeline, cut into slices; see {@link propose}. */
export function* proposeSteps(snapshot: Snapshot): Steps<Outcome> {
  const ready = yield* within(readyRun(snapshot), 0, 0.4);
  if (ready.kind !== "ready") return ready;
  const { cohort, decisions, problem, first, earlier } = ready;
  const { language } = cohort.settings;
  const { programme } = ready;
  const { assignment } = yield* within(solve(cohort, problem), 0.4, 0.93);
  const guarantees = yield* within(keptGuarantees(cohort, problem, assignment), 0.93, 0.95);

  const dyadless = { cohort, decisions, problem, assignment, guarantees, issues: [], earlier };
  const closing = unmetGuarantees(guarantees, programme.mentees.tab);
  if (earlier !== null && snapshot.settings.decisions === undefined)
    closing.push(...issuesOfDecisions(earlier));
  if (earlier !== null && first.length > 0) {
    const names = first.slice(0, MOST_NAMES).map((mentee) => cohort.menteeLabels[mentee] ?? "");
    closing.push(
      issue("left-out-first", { tab: earlier.tab }, { names, count: first.length - names.length }),
    );
  }
  if (problem.capacities.every((seats) => seats === 0)) closing.push(issue("no-seats"));
  else if (dyadsOf(dyadless).length === 0) closing.push(issue("no-pair-allowed"));
  const run = { ...dyadless, issues: eachOnce([...ready.issues, ...closing]) };
  const words = { ...dyadWords(language), ...runWords(language) };
  const lifted = yield* within(eligibilityLifted(snapshot, run), 0.95, 1);
  const unplaced = unplacedOf(run, words, lifted);
  return {
    kind: "proposal",
    proposal: toProposal(run, unplaced, words),
    sheet: toSheet(run, unplaced, words),
  };
}

/**
 * From the cells of a workbook to its dyads: intake, links and scoring, assignment, rows of a new tab. Pure and
 * deterministic: the same snapshot gives the same outcome on every host.
 *
 * @throws {Cancelled} when the signal of the options is aborted.
 */
export function propose(snapshot: Snapshot, options?: RunOptions): Outcome {
  return runSteps(proposeSteps(snapshot), options);
}
