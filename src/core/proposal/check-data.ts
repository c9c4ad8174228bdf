import { bySeverity } from "../issues/by-severity.ts";
import { gatherCohort } from "../cohort/gather.ts";
import { issuesOfCohort } from "../cohort/issues-of-cohort.ts";
import { type Cohort, isAllowed } from "../cohort/cohort.ts";
import { reportAcceptanceForms } from "../acceptance/read-acceptances.ts";
import { reportBallotForms } from "../event/report-ballot-forms.ts";
import { reportFollowUpForms } from "../follow-up/report-missing.ts";
import { reportLostForms } from "../forms/lost-form.ts";
import type { Settings } from "../programme/settings.ts";
import type { Doubt } from "../doubts/doubt.ts";
import { findDoubts } from "../doubts/find-doubts.ts";
import { doubts as englishDoubts } from "../messages/en/doubts.ts";
import { doubts as frenchDoubts } from "../messages/fr/doubts.ts";
import type { Evidence } from "../links/evidence.ts";
import { reportLacks } from "../reading/form-lacks.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { type Issue, type Report, type Severity, collectIssues } from "../issues/issue.ts";
import type { Programme } from "../reading/read-programme.ts";
import { setUp } from "../reading/set-up.ts";
import { eachOnce } from "../issues/once.ts";
import { type RunOptions, type Steps, runSteps, within } from "../steps.ts";

const RELATIONS = { fr: frenchDoubts.relations, en: englishDoubts.relations };

/** Reports `no-seats`, or `no-pair-allowed`, where no dyad could be proposed. Stops at the first pair that could. */
function reportNoDyad(cohort: Cohort, report: Report): void {
  const mentors = cohort.mentors.flatMap(({ capacity }, mentor) => (capacity > 0 ? [mentor] : []));
  if (mentors.length === 0) report("no-seats");
  else if (!cohort.mentees.some((_, mentee) => mentors.some((mentor) => isAllowed(cohort, mentee, mentor))))
    report("no-pair-allowed");
}

/** Reports what the forms do not ask. @param evidence that of the links. */
function reportPoorForms(programme: Programme, { asksForManagers }: Evidence, report: Report): void {
  const { settings, mentors, mentees, linksTable } = programme;
  const { criteria } = settings;
  const needsNoManagers = linksTable !== null || !asksForManagers;
  const forms = [
    { role: "mentor", roster: mentors, columns: settings.mentors.columns, criteria },
    { role: "mentee", roster: mentees, columns: settings.mentees.columns, criteria },
  ] as const;
  for (const form of forms) reportLacks(form, needsNoManagers, report);
}

/** Reports what keeps the answers of acceptance, of the follow-up and of an event from being read. */
function reportLaterForms({ tables }: Snapshot, settings: Settings, report: Report): void {
  reportLostForms(tables, ["acceptance", "pulse", "journal"], settings, report);
  reportAcceptanceForms(tables, settings.language, report);
  reportFollowUpForms(tables, settings.language, report);
  reportBallotForms(tables, settings, report);
}

/** What is to be mended or known of a workbook before a run. */
export interface DataCheck {
  /**
   * Every issue that a run would meet, the most serious first: settings, tabs, columns, people, answers and links; which
   * questions of the later forms cannot be read; and, as *info*, which useful questions the forms do
   * not ask (`form-lacks`).
   */
  readonly issues: readonly Issue[];
  /** Those of them that one answer settles, as questions. */
  readonly doubts: readonly Doubt[];
  /** Those that are no question, the most serious first, each once. */
  readonly notices: readonly Issue[];
}

/** How many things there are to settle, to mend, to check and to know, as every screen counts them. */
export function countsOf({ doubts, notices }: DataCheck) {
  const of = (severity: Severity): number => notices.filter((notice) => notice.severity === severity).length;
  return { questions: doubts.length, errors: of("error"), warnings: of("warning"), infos: of("info") };
}

/** Checks a workbook, in steps. What is a question is no notice: together they are all there is, each counted once. */
export function* checkSteps(snapshot: Snapshot): Steps<DataCheck> {
  const { programme, issues } = setUp(snapshot);
  if (programme === null) return { issues: bySeverity(issues), doubts: [], notices: bySeverity(issues) };
  const gathered = yield* within(gatherCohort(programme), 0, 1);
  // The host may turn to the page before the questions are made.
  yield 1;
  const { issues: noticed, report } = collectIssues();
  reportNoDyad(gathered.cohort, report);
  reportPoorForms(programme, gathered.evidence, report);
  reportLaterForms(snapshot, programme.settings, report);
  const all = [...issues, ...issuesOfCohort(programme, gathered), ...noticed];
  const apart = all.flatMap((issue) => issue.each ?? [issue]);
  const words = RELATIONS[programme.settings.language];
  const doubts = findDoubts(apart, gathered.evidence, words);
  const settled = new Set(doubts.flatMap((doubt) => doubt.issues));
  const notices = apart.filter((issue) => !settled.has(issue));
  return { issues: bySeverity(eachOnce(all)), doubts, notices: bySeverity(eachOnce(notices)) };
}

/**
 * Every issue of {@link checkSteps}.
 *
 * @throws {Cancelled} when the signal of the options is aborted.
 */
export function checkData(snapshot: Snapshot, options?: RunOptions): readonly Issue[] {
  return runSteps(checkSteps(snapshot), options).issues;
}
