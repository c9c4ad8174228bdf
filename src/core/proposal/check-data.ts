import { bySeverity } from "../issues/by-severity.ts";
import { gatherCohort } from "../cohort/gather.ts";
import { type Cohort, isAllowed } from "../cohort/cohort.ts";
import { reportLacks } from "../reading/form-lacks.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { type Issue, type Report, collectIssues } from "../issues/issue.ts";
import type { Programme } from "../reading/read-programme.ts";
import { setUp } from "../reading/set-up.ts";
import { eachOnce } from "../issues/once.ts";
import { type RunOptions, runSteps } from "../steps.ts";

/** Reports `no-seats`, or `no-pair-allowed`, where no dyad could be proposed. Stops at the first pair that could. */
function reportNoDyad(cohort: Cohort, report: Report): void {
  const mentors = cohort.mentors.flatMap(({ capacity }, mentor) => (capacity > 0 ? [mentor] : []));
  if (mentors.length === 0) report("no-seats");
  else if (!cohort.mentees.some((_, mentee) => mentors.some((mentor) => isAllowed(cohort, mentee, mentor))))
    report("no-pair-allowed");
}

/** Reports what the forms do not ask. @param issues what was noticed of the links. */
function reportPoorForms(programme: Programme, issues: readonly Issue[], report: Report): void {
  const { settings, mentors, mentees, linksTable } = programme;
  const { criteria } = settings;
  const linesTold = linksTable !== null || issues.some(({ code }) => code === "no-reporting-lines");
  const forms = [
    { role: "mentor", roster: mentors, columns: settings.mentors.columns, criteria },
    { role: "mentee", roster: mentees, columns: settings.mentees.columns, criteria },
  ] as const;
  for (const form of forms) reportLacks(form, linesTold, report);
}

/**
 * Every issue that a run of this workbook would meet, the most serious first: settings, tabs, columns, people, answers
 * and links; and, as *info*, which useful questions the forms do not ask (`form-lacks`).
 *
 * @throws {Cancelled} when the signal of the options is aborted.
 */
export function checkData(snapshot: Snapshot, options?: RunOptions): readonly Issue[] {
  const { programme, issues } = setUp(snapshot);
  if (programme === null) return bySeverity(issues);
  const gathered = runSteps(gatherCohort(programme), options);
  const { issues: noticed, report } = collectIssues();
  reportNoDyad(gathered.cohort, report);
  reportPoorForms(programme, gathered.issues, report);
  return bySeverity(eachOnce([...issues, ...gathered.issues, ...noticed]));
}
