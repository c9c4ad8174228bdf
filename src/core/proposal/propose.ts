import { gatherCohort } from "../cohort/gather.ts";
import { issuesOfCohort } from "../cohort/issues-of-cohort.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { dyadsOf } from "./run.ts";
import { toProblem } from "../cohort/to-problem.ts";
import {
  type EarlierDecisions,
  issuesOfDecisions,
  overlongNotes,
  readEarlier,
  unreadableTab,
  withDecisions,
} from "./earlier-decisions.ts";
import { keptGuarantees, unmetGuarantees } from "./guarantees-kept.ts";
import { toSheet } from "./to-sheet.ts";
import { unplacedOf } from "./unplaced.ts";
import { eligibilityLifted } from "./eligibility-lifted.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { eachOnce } from "../issues/once.ts";
import { type Issue, type IssueCode, hasError, issue } from "../issues/issue.ts";
import { assign } from "../matching/index.ts";
import { dyadWords, issueText, languageOf, runWords } from "../messages/index.ts";
import type { Outcome } from "./outcome.ts";
import type { Language } from "../programme/settings.ts";
import { tooLarge } from "./run-memory.ts";
import { type Outline, setUp } from "../reading/set-up.ts";
import { type RunOptions, type Steps, runSteps, within } from "../steps.ts";
import { emptyProposal, toProposal } from "./to-proposal.ts";

/** Errors of the settings, not of the data: nothing can be proposed until they are mended. */
const FAULTS: ReadonlySet<IssueCode> = new Set([
  "tab-unknown",
  "column-unknown",
  "locked-and-refused",
  "locked-twice",
]);

function refuse(issues: readonly Issue[], language: Language, outline: Outline): Outcome {
  // What the tab of dyads says twice is no fault of the settings.
  const faults = issues.filter(
    ({ code, tab }) => FAULTS.has(code) && (code !== "locked-twice" || tab === undefined),
  );
  return faults.length > 0
    ? { kind: "unusable", faults: faults.map((fault) => issueText(fault, language)) }
    : { kind: "impossible", proposal: emptyProposal(issues, language, outline) };
}

const MOST_NAMES = 12;

/** Mentees who had a row in the last dyads tab and no mentor there. */
function leftOut({ mentees }: Cohort, earlier: EarlierDecisions | null): number[] {
  return [...mentees.keys()].filter((mentee) => {
    const row = earlier?.rowOf(mentee) ?? null;
    return row !== null && (row.mentorText === "" || row.status === "refused");
  });
}

/** The pipeline, cut into slices; see {@link propose}. */
export function* proposeSteps(snapshot: Snapshot): Steps<Outcome> {
  const { programme: undecided, issues: readingIssues, outline } = setUp(snapshot);
  const readerLanguage = outline.language ?? languageOf(snapshot.locale);
  if (undecided === null) return refuse(readingIssues, readerLanguage, outline);
  const excess = tooLarge(undecided);
  if (excess !== null) return refuse([...readingIssues, excess], readerLanguage, outline);
  const unreadable = snapshot.settings.decisions === undefined ? unreadableTab(snapshot) : null;
  if (unreadable !== null) return refuse([...readingIssues, unreadable], readerLanguage, outline);
  const earlier = readEarlier(snapshot, undecided);
  const overlong = earlier === null ? null : overlongNotes(earlier, undecided);
  if (overlong !== null) return refuse([...readingIssues, overlong], readerLanguage, outline);
  const programme = withDecisions(undecided, earlier, snapshot.settings);
  const { settings } = programme;
  const { language } = settings;

  const gathered = yield* within(gatherCohort(programme), 0.02, 0.4);
  const { cohort, decisions } = gathered;
  const cohortIssues = issuesOfCohort(programme, gathered);
  if (hasError(cohortIssues)) {
    const isOfTab = earlier !== null && snapshot.settings.decisions === undefined;
    const placed = cohortIssues.map((each) =>
      isOfTab && each.code === "locked-twice" ? { ...each, tab: earlier.tab } : each,
    );
    return refuse([...readingIssues, ...placed], language, { ...outline, settings });
  }

  const first = snapshot.leftOutFirst === true ? leftOut(cohort, earlier) : [];
  const problem = toProblem(cohort, decisions, new Set(first));
  const assignment = yield* within(assign(problem), 0.4, 0.93);
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
  const run = { ...dyadless, issues: eachOnce([...readingIssues, ...cohortIssues, ...closing]) };
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
