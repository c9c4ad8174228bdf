import type { Desk } from "../../src/core/desk/desk.ts";
import type { ReadDyads } from "../../src/core/desk/selection.ts";
import {
  type CurrentPairing,
  type ReferenceOptimum,
  findReferenceOptimum,
} from "../../src/core/desk/priced.ts";
import { waitingOrder } from "../../src/core/cohort/waiting-since.ts";
import { readReviews } from "../../src/core/dyads/reviews.ts";
import type { Evidence } from "../../src/core/links/evidence.ts";
import { readDyadsTab } from "../../src/core/dyads/tab/read-tab.ts";
import { capacityAskedIn } from "../../src/core/dyads/tab/sources.ts";
import { withRefusedBefore } from "../../src/core/dyads/refused-before.ts";
import { readCurrentDyads } from "../../src/core/dyads/current-dyads.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { rereadToday } from "../../src/core/reading/settings-today.ts";
import type { Table } from "../../src/core/tabs/table.ts";
import { type TabObstacle, obstacleIn } from "../dyads-tab.ts";
import type { Contents } from "../reader.ts";
import { cohortOf } from "./cohort-of.ts";
import { sourceFinder } from "../source-finder.ts";
import { inTurns } from "./in-turns.ts";

/** The people and their dyads at one moment. */
export interface DeskReading extends Contents {
  /** The dyads tab that counts here; null where there is none that can be read. */
  readonly dyads: (ReadDyads & { readonly name: string }) | null;
  /** The people as the dyads tab sees them, with its refusals, or as they are where there is no such tab. */
  readonly desk: Desk;
  /** What is known of ties, of everybody and not of pairs alone. */
  readonly evidence: Evidence;
  /** The current dyads; none where there is no dyads tab. */
  readonly pairing: CurrentPairing;
  /** The dyads tab that would count here, where it cannot be worked with; else null. */
  readonly obstacle: TabObstacle | null;
}

/** The dyads of a tab with the people they mean, or why it cannot be worked with. */
async function readDyads(contents: Contents, table: Table): Promise<DeskReading | TabObstacle | null> {
  const { snapshot } = contents.workbook;
  const tab = readDyadsTab(table, dyadWords);
  if (tab === null) return obstacleIn(table);
  const { settings, sources } = tab;
  const today = rereadToday(settings, sourceFinder(snapshot, sources), capacityAskedIn(sources, settings));
  if (today === null || today.lost.length > 0)
    return { tab: table.name, sheetId: table.id, fault: null, lost: today?.lost ?? [], gone: [] };
  const { cohort: people, evidence } = await cohortOf(snapshot.tables, today.programme);
  const cohort = { ...people, placingOrder: waitingOrder(today.programme, snapshot.tables) };
  const pairing = readCurrentDyads(withRefusedBefore(cohort, tab), tab, dyadWords(settings.language));
  return {
    ...contents,
    dyads: {
      ...{ name: table.name, sheetId: table.id, tab, current: pairing },
      reviews: readReviews(table.rows, tab),
    },
    desk: { programme: today.programme, cohort: pairing.cohort },
    evidence,
    pairing,
    obstacle: null,
  };
}

/** The people as they are, under the settings chosen now, with no dyads. */
async function readPeople(contents: Contents, obstacle: TabObstacle | null): Promise<DeskReading | null> {
  const { programme } = contents.workbook;
  if (programme === null) return null;
  const { cohort, evidence } = await cohortOf(contents.workbook.snapshot.tables, programme);
  const mentorOf = new Int32Array(cohort.mentees.length).fill(-1);
  return {
    ...contents,
    dyads: null,
    desk: { programme, cohort },
    evidence,
    pairing: { mentorOf, locked: [] },
    obstacle,
  };
}

/**
 * Reads the people and their dyads.
 * @param sheetId the dyads tab to look at; else the newest.
 * @returns null where the answers allow no reading.
 */
export async function readDesk(contents: Contents, sheetId?: number): Promise<DeskReading | null> {
  const { dyadsTabs, workbook } = contents;
  const table =
    dyadsTabs.find(({ id }) => id === sheetId) ??
    dyadsTabs.find(({ id }) => id === workbook.snapshot.previous?.id) ??
    dyadsTabs[dyadsTabs.length - 1];
  const dyads = table === undefined ? null : await readDyads(contents, table);
  if (dyads !== null && "desk" in dyads) return dyads;
  return readPeople(contents, dyads);
}

const measured = new WeakMap<DeskReading, Promise<ReferenceOptimum>>();

/** What the dyads of a reading are measured against, solved once. */
export function optimumOf(reading: DeskReading): Promise<ReferenceOptimum> {
  const optimum =
    measured.get(reading) ?? inTurns(findReferenceOptimum(reading.desk.cohort, reading.pairing));
  measured.set(reading, optimum);
  return optimum;
}
