import { gatherUndecided } from "../core/cohort/gather.ts";
import { withRefusedBefore } from "../core/dyads/refused-before.ts";
import { type Decider, type EditedRow, recheck } from "../core/dyads/recheck.ts";
import type { SheetRow } from "../core/dyads/sheet.ts";
import type { DyadsTab } from "../core/dyads/tab/read-tab.ts";
import { capacityAskedIn } from "../core/dyads/tab/sources.ts";
import { dyadWords } from "../core/messages/index.ts";
import { lostTitles } from "../core/reading/lost-titles.ts";
import { rereadProgramme } from "../core/reading/read-programme.ts";
import { runSteps } from "../core/steps.ts";
import type { Table } from "../core/tabs/table.ts";
import { readSource } from "./sources.ts";

/** The rows of a tab as they should be, and how its mentors are called. */
interface Checked {
  readonly rows: SheetRow[];
  readonly mentors: readonly string[];
}

/**
 * Checks the rows of a dyads tab from scratch against the answers as they are now.
 *
 * @returns why that cannot be done, where the answers are gone, or a question that the run compared.
 */
export function check(
  tab: DyadsTab,
  rows: readonly EditedRow[],
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  decider: Decider,
): Checked | "gone" | "questions-gone" {
  const { settings, sources } = tab;
  const tables = new Map<string, Table | null>();
  const tableOf = (name: string): Table | null => {
    const table = tables.get(name) ?? readSource(spreadsheet, sources, name);
    tables.set(name, table);
    return table;
  };
  // A score without one of its questions is another score.
  if (lostTitles(settings, tableOf).length > 0) return "questions-gone";
  const programme = rereadProgramme(settings, tableOf, () => undefined, capacityAskedIn(sources, settings));
  if (programme === null) return "gone";
  const { cohort } = runSteps(gatherUndecided(programme));
  return {
    rows: recheck(withRefusedBefore(cohort, tab), dyadWords(settings.language), rows, decider),
    mentors: cohort.mentorLabels,
  };
}
