import type { Cohort } from "../cohort/cohort.ts";
import type { Decisions } from "../cohort/decisions.ts";
import { gatherCohort } from "../cohort/gather.ts";
import { issuesOfCohort } from "../cohort/issues-of-cohort.ts";
import { toProblem } from "../cohort/to-problem.ts";
import { waitingOrder } from "../cohort/waiting-since.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { type Issue, type IssueCode, hasError } from "../issues/issue.ts";
import type { Problem } from "../matching/index.ts";
import { issueText, languageOf } from "../messages/index.ts";
import type { Language } from "../programme/settings.ts";
import type { Programme } from "../reading/read-programme.ts";
import { type Outline, setUp } from "../reading/set-up.ts";
import { type Steps, within } from "../steps.ts";
import {
  type EarlierDecisions,
  overlongNotes,
  readEarlier,
  unreadableTab,
  withDecisions,
} from "./earlier-decisions.ts";
import type { Outcome } from "./outcome.ts";
import { tooLarge } from "./run-memory.ts";
import { emptyProposal } from "./to-proposal.ts";

/** Why a run cannot be made. */
export type Refusal = Exclude<Outcome, { readonly kind: "proposal" }>;

/** All that a run knows before its dyads are found. */
export interface ReadyRun {
  readonly kind: "ready";
  readonly programme: Programme;
  readonly cohort: Cohort;
  readonly decisions: Decisions;
  readonly problem: Problem;
  /** Mentees placed before the others of their priority. */
  readonly first: readonly number[];
  /** Of the reading and of the cohort. */
  readonly issues: readonly Issue[];
  /** Null where there is no earlier dyads tab. */
  readonly earlier: EarlierDecisions | null;
}

/** Errors of the settings, not of the data: nothing can be proposed until they are mended. */
const FAULTS: ReadonlySet<IssueCode> = new Set([
  "tab-unknown",
  "column-unknown",
  "locked-and-refused",
  "locked-twice",
]);

function refuse(issues: readonly Issue[], language: Language, outline: Outline): Refusal {
  // What the tab of dyads says twice is no fault of the settings.
  const faults = issues.filter(
    ({ code, tab }) => FAULTS.has(code) && (code !== "locked-twice" || tab === undefined),
  );
  return faults.length > 0
    ? { kind: "unusable", faults: faults.map((fault) => issueText(fault, language)) }
    : { kind: "impossible", proposal: emptyProposal(issues, language, outline) };
}

/** Mentees who had a row in the last dyads tab and no mentor there. */
function leftOut({ mentees }: Cohort, earlier: EarlierDecisions | null): number[] {
  return [...mentees.keys()].filter((mentee) => {
    const row = earlier?.rowOf(mentee) ?? null;
    return row !== null && (row.mentorText === "" || row.status === "refused");
  });
}

/** Reads a workbook up to the problem of its run, or up to what is in its way. */
export function* readyRun(snapshot: Snapshot): Steps<ReadyRun | Refusal> {
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

  const gathered = yield* within(gatherCohort(programme), 0.05, 1);
  const { decisions } = gathered;
  const placingOrder = waitingOrder(programme, snapshot.tables);
  const cohort = { ...gathered.cohort, ...(placingOrder && { placingOrder }) };
  const cohortIssues = issuesOfCohort(programme, gathered);
  if (hasError(cohortIssues)) {
    const isOfTab = earlier !== null && snapshot.settings.decisions === undefined;
    const placed = cohortIssues.map((each) =>
      isOfTab && each.code === "locked-twice" ? { ...each, tab: earlier.tab } : each,
    );
    return refuse([...readingIssues, ...placed], settings.language, { ...outline, settings });
  }
  const first = snapshot.leftOutFirst === true ? leftOut(cohort, earlier) : [];
  return {
    kind: "ready",
    ...{ programme, cohort, decisions, first, earlier },
    problem: toProblem(cohort, decisions, new Set(first)),
    issues: [...readingIssues, ...cohortIssues],
  };
}
