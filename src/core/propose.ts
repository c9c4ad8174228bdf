import { gatherCohort } from "./cohort.ts";
import { dyadsOf, unplacedOf } from "./dyads/run.ts";
import { toProblem } from "./dyads/to-problem.ts";
import { toSheet } from "./dyads/to-sheet.ts";
import type { Snapshot } from "./intake/snapshot.ts";
import { type Issue, type IssueCode, hasError, issue } from "./issues/issue.ts";
import { assign } from "./matching/index.ts";
import { dyadWords, issueText, languageOf } from "./messages/index.ts";
import type { Outcome } from "./outcome.ts";
import type { Language } from "./programme/settings.ts";
import { setUp } from "./setup.ts";
import { type RunOptions, type Steps, runSteps, within } from "./steps.ts";
import { emptyProposal, toProposal } from "./to-proposal.ts";

/** Errors of the settings, not of the data: nothing can be proposed until they are mended. */
const FAULTS: ReadonlySet<IssueCode> = new Set([
  "tab-unknown",
  "column-unknown",
  "locked-and-refused",
  "locked-twice",
]);

function refuse(issues: readonly Issue[], language: Language): Outcome {
  const faults = issues.filter(({ code }) => FAULTS.has(code));
  return faults.length > 0
    ? { kind: "unusable", faults: faults.map((fault) => issueText(fault, language)) }
    : { kind: "impossible", proposal: emptyProposal(issues, language) };
}

/** The pipeline, cut into slices; see {@link propose}. */
export function* proposeSteps(snapshot: Snapshot): Steps<Outcome> {
  const { programme, issues: noticed } = setUp(snapshot);
  if (programme === null) return refuse(noticed, snapshot.settings.language ?? languageOf(snapshot.locale));
  const { language } = programme.settings;

  const { cohort, decisions, issues: seen } = yield* within(gatherCohort(programme), 0.02, 0.4);
  if (hasError(seen)) return refuse([...noticed, ...seen], language);

  const problem = toProblem(cohort, decisions);
  const assignment = yield* within(assign(problem), 0.4, 0.95);

  const dyadless = { cohort, decisions, problem, assignment, issues: [] };
  const closing: Issue[] = [];
  if (problem.capacities.every((seats) => seats === 0)) closing.push(issue("no-seats"));
  else if (dyadsOf(dyadless).length === 0) closing.push(issue("no-pair-allowed"));
  const run = { ...dyadless, issues: [...noticed, ...seen, ...closing] };
  const words = dyadWords(language);
  const unplaced = unplacedOf(run, words);
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
