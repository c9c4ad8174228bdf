import type { Cohort } from "../src/core/cohort/cohort.ts";
import { readState } from "../src/core/dyads/tab/hidden-state.ts";
import { faultOf } from "../src/core/dyads/tab/read-tab.ts";
import { restoredTab } from "../src/core/dyads/tab/restore-tab.ts";
import { capacityAskedIn } from "../src/core/dyads/tab/sources.ts";
import { toPlan } from "../src/core/dyads/to-plan.ts";
import { dyadWords, runWords } from "../src/core/messages/index.ts";
import { rereadToday } from "../src/core/reading/settings-today.ts";
import type { Table } from "../src/core/tabs/table.ts";
import type { Response } from "../src/server/rpc-types.ts";
import { cohortOf } from "./cohort-of.ts";
import type { Reader } from "./reader.ts";
import type { Call } from "./rpc.ts";
import { sourceFinder } from "./source-finder.ts";
import { DyadsChanged } from "./trouble.ts";
import type { Workbook } from "./workbook.ts";

/** The people with whom a damaged tab is checked: as its own run read them, else as a run made now would. */
async function cohortFor(workbook: Workbook, table: Table): Promise<Cohort | null> {
  const { tables } = workbook.snapshot;
  const state = readState(table.rows.flat());
  const ownReading =
    state === null
      ? null
      : rereadToday(
          state.settings,
          sourceFinder(workbook.snapshot, state.sources),
          capacityAskedIn(state.sources, state.settings),
        );
  const programme =
    ownReading !== null && ownReading.lost.length === 0 ? ownReading.programme : workbook.programme;
  if (programme === null) return null;
  // The rows say their statuses in the language in which the tab was written.
  const language = faultOf(table, dyadWords)?.language ?? programme.settings.language;
  const { cohort } = await cohortOf(tables, { ...programme, settings: { ...programme.settings, language } });
  return cohort;
}

/** A dyads tab as it is now. @throws {DyadsChanged} where it is gone. */
export async function dyadsTabOf(reader: Reader, workbook: Workbook, sheetId: number): Promise<Table> {
  const { dyadsTabs } = await reader.contents(workbook, "dyads");
  const table = dyadsTabs.find(({ id }) => id === sheetId);
  if (table === undefined) throw new DyadsChanged();
  return table;
}

/**
 * Writes a damaged dyads tab anew, with all that people decided and wrote in it; the damaged one stays as it is.
 *
 * @returns the new tab.
 * @throws {DyadsChanged} where the tab is gone, or no run can be made now.
 */
export async function repairTab(
  { call, reader }: { readonly call: Call; readonly reader: Reader },
  workbook: Workbook,
  sheetId: number,
): Promise<Response<"writeTab">> {
  const { dyadsTabs } = await reader.contents(workbook, "dyads");
  const table = dyadsTabs.find(({ id }) => id === sheetId);
  const isKnown = ({ id }: Table): boolean =>
    workbook.snapshot.dyadsTabs?.some((tab) => tab.id === id) ?? true;
  // Somebody else may have repaired it, and people decided in the new tab since.
  if (table === undefined || !dyadsTabs.every(isKnown)) throw new DyadsChanged();
  const cohort = await cohortFor(workbook, table);
  if (cohort === null) throw new DyadsChanged();
  const { tabTitle, statusLost } = runWords(cohort.settings.language);
  return call(
    "writeTab",
    toPlan(
      restoredTab(table, { cohort, title: tabTitle, statusLost, others: dyadsTabs }, dyadWords),
      workbook.snapshot.tables,
    ),
  );
}
