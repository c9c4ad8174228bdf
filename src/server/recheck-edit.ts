import { gatherCohort } from "../core/cohort/gather.ts";
import { type DyadsTab, HEAD, readDyadsTab } from "../core/dyads/read-tab.ts";
import { type Decider, recheck } from "../core/dyads/recheck.ts";
import type { SheetRow } from "../core/dyads/sheet.ts";
import { capacityAskedIn, parseSources } from "../core/dyads/sources.ts";
import { type Cell, cellText } from "../core/tabs/table.ts";
import { dyadWords } from "../core/messages/index.ts";
import { rereadProgramme } from "../core/reading/read-programme.ts";
import { runSteps } from "../core/steps.ts";
import { mark } from "./mark.ts";
import { readCells, readSource } from "./sources.ts";
import { isoDay } from "../core/tabs/iso-day.ts";

type Event = GoogleAppsScript.Events.SheetsOnEdit;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The account, where Google lets a simple trigger know it. */
function accountOf({ user }: Event): string {
  try {
    return user.getEmail();
  } catch {
    return "";
  }
}

/** The rows of a dyads tab checked from scratch against the answers as they are now; null when these are gone. */
export function check(
  { settings, rows, at }: DyadsTab,
  cells: readonly (readonly Cell[])[],
  spreadsheet: Spreadsheet,
  decider: Decider,
): SheetRow[] | null {
  const sources = parseSources(cellText(cells[0]?.[at.mentorKey]));
  // What is wrong with the answers is told by the run, not by each edit.
  const programme = rereadProgramme(
    settings,
    (name) => readSource(spreadsheet, sources, name),
    () => undefined,
    capacityAskedIn(sources, settings),
  );
  if (programme === null) return null;
  const { cohort } = runSteps(gatherCohort(programme));
  return recheck(cohort, dyadWords(settings.language), rows, decider);
}

/** After an edit of a dyads tab: checks every dyad again and marks what the edit changed. It never blocks an edit. */
export function recheckEdit(event: Event): void {
  const sheet = event.range.getSheet();
  const cells = readCells(sheet.getDataRange());
  const tab = readDyadsTab(cells, dyadWords);
  if (tab === null) return;
  const after = check(tab, cells, event.source, { by: accountOf(event), on: isoDay(new Date()) });
  if (after !== null) mark(sheet, tab.at, cells.slice(HEAD), after);
}
