import type { Cohort } from "../../../src/core/cohort/cohort.ts";
import { doubtOf } from "../../../src/core/event/doubt.ts";
import { proposedPairs } from "../../../src/core/event/proposed-pairs.ts";
import { readBallots } from "../../../src/core/event/read-ballots.ts";
import { withRefused } from "../../../src/core/event/refused-pairs.ts";
import type { Rota } from "../../../src/core/event/rota.ts";
import { readRota } from "../../../src/core/event/rota-state.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { readEarlier } from "../../../src/core/proposal/earlier-decisions.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { cohortOf } from "../../room-kit/cohort-of.ts";
import type { Workbook } from "../../room-kit/workbook.ts";
import { ballotTabsOf } from "./ballot-tabs.ts";

/** A rota and the tab it is in. */
export interface PlacedRota {
  readonly tab: string;
  readonly sheetId: number;
  readonly rota: Rota;
}

/** All that the screens of an event work with, of one moment. */
export interface EventReading {
  readonly workbook: Workbook;
  readonly snapshot: Snapshot;
  readonly programme: Programme;
  /** With what was refused in the dyads tab and in ballots. */
  readonly cohort: Cohort;
  readonly doubt: Uint8Array;
  /** In the order of the spreadsheet, the one made last at the end. */
  readonly rotas: readonly PlacedRota[];
}

/** @returns null where the answers allow no reading. */
export async function readEvent(workbook: Workbook): Promise<EventReading | null> {
  const { programme } = workbook;
  if (programme === null) return null;
  const snapshot = { ...workbook.snapshot, settings: workbook.choices };
  const gathered = await cohortOf(snapshot.tables, programme);
  const tabs = ballotTabsOf(snapshot, programme);
  const ballots = readBallots(tabs, gathered.cohort, null, collectIssues().report);
  const cohort = withRefused(gathered.cohort, readEarlier(snapshot, programme), ballots);
  const rotas = snapshot.tables.flatMap((table) => {
    const rota = readRota(table);
    return rota === null ? [] : [{ tab: table.name, sheetId: table.id, rota }];
  });
  const doubt = doubtOf(cohort, proposedPairs(cohort, snapshot.previous, dyadWords));
  return { workbook, snapshot, programme, cohort, doubt, rotas };
}
