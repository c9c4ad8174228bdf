import type { ColumnName } from "../src/core/dyads/sheet.ts";
import { type TabFault, faultOf, readDyadsTab } from "../src/core/dyads/tab/read-tab.ts";
import { goneColumns } from "../src/core/dyads/tab/restore-tab.ts";
import { stateEdit } from "../src/core/dyads/tab/state-edit.ts";
import type { Snapshot } from "../src/core/intake/snapshot.ts";
import { lostTitles } from "../src/core/reading/lost-titles.ts";
import type { TabEdit } from "../src/core/tabs/tab-edit.ts";
import { capacityAskedIn } from "../src/core/dyads/tab/sources.ts";
import { dyadWords } from "../src/core/messages/index.ts";
import { rereadToday } from "../src/core/reading/settings-today.ts";
import type { Table } from "../src/core/tabs/table.ts";
import { sourceFinder } from "./source-finder.ts";
import type { Workbook } from "./workbook.ts";

/** Why a dyads tab cannot be worked with: what is wrong with the tab, or questions that no form asks any more, or all answers gone. */
export interface TabObstacle {
  readonly tab: string;
  readonly sheetId: number;
  readonly fault: TabFault | null;
  /** Questions that no form asks any more. Of a tab without a fault none, where its answers are gone. */
  readonly lost: readonly string[];
  /** Columns of which nothing in the tab says what they held. */
  readonly gone: readonly ColumnName[];
}

/** What is wrong with a dyads tab itself; null where nothing is. */
export function obstacleIn(table: Table): TabObstacle | null {
  const fault = faultOf(table, dyadWords);
  return fault === null
    ? null
    : { tab: table.name, sheetId: table.id, fault, lost: [], gone: goneColumns(table, dyadWords) };
}

/** Whether a damaged tab can be written anew: it says whom it was about, and a run can be made now or its own is known. */
export function canRepair({ settings }: Pick<Workbook, "settings">, { fault, gone }: TabObstacle): boolean {
  return fault !== null && gone.every((name) => name === "status") && (settings !== null || !fault.stateLost);
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
