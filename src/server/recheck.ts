import { gatherCohort } from "../core/cohort/gather.ts";
import { withRefusedBefore } from "../core/dyads/carry-over.ts";
import { type Decider, type EditedRow, recheck } from "../core/dyads/recheck.ts";
import type { SheetRow } from "../core/dyads/sheet.ts";
import type { DyadsTab } from "../core/dyads/tab/read-tab.ts";
import { capacityAskedIn } from "../core/dyads/tab/sources.ts";
import { dyadWords } from "../core/messages/index.ts";
import { rereadToday } from "../core/reading/settings-today.ts";
import { runSteps } from "../core/steps.ts";
import type { Table } from "../core/tabs/table.ts";
import { readSource } from "./sources.ts";

/** The rows of a dyads tab checked, or why they cannot be. */
export type Checked =
  | { readonly kind: "rows"; readonly rows: SheetRow[] }
  | { readonly kind: "answers-gone" }
  /** Questions that the run compared and no tab has any more. */
  | { readonly kind: "questions-gone"; readonly titles: readonly string[] };

/** Checks the rows of a dyads tab from scratch against the answers as they are now. */
export function check(
  tab: DyadsTab,
  rows: readonly EditedRow[],
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  decider: Decider,
): Checked {
  const { settings, sources } = tab;
  const tables = new Map<string, Table | null>();
  const tableOf = (name: string): Table | null => {
    const table = tables.get(name) ?? readSource(spreadsheet, sources, name);
    tables.set(name, table);
    return table;
  };
  const today = rereadToday(settings, tableOf, capacityAskedIn(sources, settings));
  if (today === null) return { kind: "answers-gone" };
  // A score without one of its questions is another score.
  if (today.lost.length > 0) return { kind: "questions-gone", titles: today.lost };
  const { cohort } = runSteps(gatherCohort(today.programme));
  return {
    kind: "rows",
    rows: recheck(withRefusedBefore(cohort, tab), dyadWords(settings.language), rows, decider),
  };
}
