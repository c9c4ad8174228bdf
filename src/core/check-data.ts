import { gatherCohort } from "./cohort.ts";
import type { Snapshot } from "./intake/snapshot.ts";
import { type Issue, bySeverity } from "./issues/issue.ts";
import { setUp } from "./setup.ts";
import { type RunOptions, runSteps } from "./steps.ts";

/**
 * Every issue that a run of this workbook would meet before it pairs anybody, the most serious first: settings, tabs,
 * columns, people, answers and links.
 *
 * @throws {Cancelled} when the signal of the options is aborted.
 */
export function checkData(snapshot: Snapshot, options?: RunOptions): readonly Issue[] {
  const { programme, issues } = setUp(snapshot);
  if (programme === null) return bySeverity(issues);
  return bySeverity([...issues, ...runSteps(gatherCohort(programme), options).issues]);
}
