import type { Snapshot } from "../src/core/intake/snapshot.ts";
import { bySeverity } from "../src/core/issues/by-severity.ts";
import { type DataCheck, checkSteps } from "../src/core/proposal/check-data.ts";
import { runSteps } from "../src/core/steps.ts";
import { inTurns } from "./in-turns.ts";
import type { Workbook } from "./workbook.ts";

/** What every screen counts and says of the data: each thing once, as a question or as a notice. */
const checks = new WeakMap<Snapshot["tables"], Map<string, DataCheck>>();

const keyOf = ({ choices }: Workbook): string => JSON.stringify(choices);

function keep(workbook: Workbook, check: DataCheck): DataCheck {
  const bySettings = checks.get(workbook.snapshot.tables) ?? new Map<string, DataCheck>();
  checks.set(workbook.snapshot.tables, bySettings.set(keyOf(workbook), check));
  return withGone(workbook, check);
}

/** What kept choices name and the workbook has no more is no fault of the answers, and is said with them. */
function withGone({ goneIssues }: Workbook, check: DataCheck): DataCheck {
  if (goneIssues.length === 0) return check;
  const [issues, notices] = [check.issues, check.notices].map((each) => bySeverity([...goneIssues, ...each]));
  return { ...check, issues: issues ?? [], notices: notices ?? [] };
}

/** The check of a workbook where it was made already, for this reading of the answers and these settings; else null. */
export function madeCheck(workbook: Workbook): DataCheck | null {
  const check = checks.get(workbook.snapshot.tables)?.get(keyOf(workbook));
  return check === undefined ? null : withGone(workbook, check);
}

const stepsOf = ({ snapshot, choices }: Workbook) => checkSteps({ ...snapshot, settings: choices });

/** The check of a workbook, made at once. */
export function dataCheck(workbook: Workbook): DataCheck {
  return madeCheck(workbook) ?? keep(workbook, runSteps(stepsOf(workbook)));
}

/** The check of a workbook, made a few milliseconds at a time. @throws {Cancelled} where the signal is aborted. */
export async function dataCheckInTurns(workbook: Workbook, signal?: AbortSignal): Promise<DataCheck> {
  return madeCheck(workbook) ?? keep(workbook, await inTurns(stepsOf(workbook), signal));
}
