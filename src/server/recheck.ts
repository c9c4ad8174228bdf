import { gatherCohort } from "../core/cohort/gather.ts";
import { withRefusedBefore } from "../core/dyads/carry-over.ts";
import { type Decider, type EditedRow, recheck } from "../core/dyads/recheck.ts";
import type { SheetRow } from "../core/dyads/sheet.ts";
import { capacityAskedIn } from "../core/dyads/tab/sources.ts";
import type { DyadsTab } from "../core/dyads/tab/read-tab.ts";
import { dyadWords } from "../core/messages/index.ts";
import { rereadProgramme } from "../core/reading/read-programme.ts";
import { runSteps } from "../core/steps.ts";
import { readSource } from "./sources.ts";

/**
 * The rows of a dyads tab checked from scratch against the answers as they are now.
 *
 * @returns null where these are gone; `lost`: questions that the run used and no tab has any more, under whatever title.
 */
export function check(
  tab: DyadsTab,
  rows: readonly EditedRow[],
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  decider: Decider,
): SheetRow[] | null {
  const { settings, sources } = tab;
  // What is wrong with the answers is told by the run, not by each edit.
  const programme = rereadProgramme(
    settings,
    (name) => readSource(spreadsheet, sources, name),
    () => undefined,
    capacityAskedIn(sources, settings),
  );
  if (programme === null) return null;
  const { cohort } = runSteps(gatherCohort(programme));
  return recheck(withRefusedBefore(cohort, tab), dyadWords(settings.language), rows, decider);
}
