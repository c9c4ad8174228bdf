import { type TabFault, faultOf, readDyadsTab } from "../src/core/dyads/tab/read-tab.ts";
import { stateEdit } from "../src/core/dyads/tab/state-edit.ts";
import type { Snapshot } from "../src/core/intake/snapshot.ts";
import { lostTitles } from "../src/core/reading/lost-titles.ts";
import type { TabEdit } from "../src/core/tabs/tab-edit.ts";
import { capacityAskedIn } from "../src/core/dyads/tab/sources.ts";
import { dyadWords } from "../src/core/messages/index.ts";
import { rereadToday } from "../src/core/reading/settings-today.ts";
import type { Table } from "../src/core/tabs/table.ts";
import { sourceFinder } from "./source-finder.ts";
import { type Workbook } from "./workbook.ts";

/** Why a dyads tab cannot be worked with: what is wrong with the tab, or questions that no form asks any more. */
export interface TabObstacle {
  readonly tab: string;
  readonly sheetId: number;
  readonly fault: TabFault | null;
  readonly lost: readonly string[];
}

/** What is wrong with a dyads tab itself; null where nothing is. */
export function obstacleIn(table: Table): TabObstacle | null {
  const fault = faultOf(table, dyadWords);
  return fault === null ? null : { tab: table.name, sheetId: table.id, fault, lost: [] };
}

/** Whether a damaged tab can be written anew: a run can be made now, or the tab still says how its own was made. */
export function canRepair({ settings }: Pick<Workbook, "settings">, { fault }: TabObstacle): boolean {
  return fault !== null && (settings !== null || !fault.stateLost);
}

/**
 * What is to be kept in a dyads tab so that it can be checked again: its questions under the titles that the forms give
 * them today. Null where none was renamed, or one is gone.
 */
export function renamedEdit(snapshot: Snapshot): TabEdit | null {
  const { previous } = snapshot;
  const tab = previous === undefined ? null : readDyadsTab(previous, dyadWords);
  if (previous === undefined || tab === null) return null;
  const { settings, sources } = tab;
  const tableOf = sourceFinder(snapshot, sources);
  if (lostTitles(settings, tableOf).length === 0) return null;
  const today = rereadToday(settings, tableOf, capacityAskedIn(sources, settings));
  return today === null || today.lost.length > 0 ? null : stateEdit(previous, today.programme);
}
