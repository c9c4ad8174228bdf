import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import type { Desk } from "../../../src/core/desk/desk.ts";
import type { CurrentPairing } from "../../../src/core/desk/priced.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { sampleTables, snapshotOf } from "../workbooks.ts";

/** A reading of a workbook that must be readable; the sample programme by default. */
export function deskOf(
  tables: readonly Table[] = sampleTables(),
  settings: Partial<SettingsFile> = {},
): Desk {
  const { programme, issues } = setUp(snapshotOf(tables, settings));
  if (programme === null) throw new Error(JSON.stringify(issues));
  return { programme, cohort: runSteps(gatherCohort(programme)).cohort };
}

/** The dyads given, everybody else without a mentor. */
export function pairingOf(
  { cohort }: Desk,
  dyads: readonly (readonly [mentee: number, mentor: number])[],
  locked: CurrentPairing["locked"] = [],
): CurrentPairing {
  const mentorOf = new Int32Array(cohort.mentees.length).fill(-1);
  for (const [mentee, mentor] of dyads) mentorOf[mentee] = mentor;
  return { mentorOf, locked };
}
