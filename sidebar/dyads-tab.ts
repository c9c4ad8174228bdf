import { type TabFault, faultOf } from "../src/core/dyads/tab/read-tab.ts";
import { toPieces, withoutDecisions } from "../src/core/dyads/tab/hidden-state.ts";
import { sourcesOf } from "../src/core/dyads/sources-of.ts";
import { dyadWords } from "../src/core/messages/index.ts";
import type { Table } from "../src/core/tabs/table.ts";
import type { RepairRequest } from "../src/server/rpc-types.ts";
import type { Workbook } from "./workbook.ts";

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

/**
 * What the server is asked to put back in a dyads tab; where its first row is lost, a run as it would be made now.
 *
 * @returns null where nothing can be put back: questions are gone, or an error forbids a run now.
 */
export function repairOf(
  { settings, snapshot }: Pick<Workbook, "settings" | "snapshot">,
  { fault, sheetId }: TabObstacle,
): RepairRequest | null {
  if (fault === null) return null;
  if (!fault.stateLost) return { sheetId, pieces: [] };
  if (settings === null) return null;
  // The rows say their statuses in the language in which the tab was written.
  const ofTab = withoutDecisions({ ...settings, language: fault.language });
  const sources = sourcesOf(settings, snapshot.tables);
  return { sheetId, pieces: toPieces({ settings: ofTab, sources, refused: [] }) };
}
