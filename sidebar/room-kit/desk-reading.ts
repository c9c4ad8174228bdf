import { type Gathered, gatherCohort } from "../../src/core/cohort/gather.ts";
import type { Desk } from "../../src/core/desk/desk.ts";
import type { ReadDyads } from "../../src/core/desk/looked-at.ts";
import { type AsItStands, type Yardstick, measure } from "../../src/core/desk/priced.ts";
import { readDyadsTab } from "../../src/core/dyads/read-tab.ts";
import { parseSources } from "../../src/core/dyads/sources.ts";
import { standing } from "../../src/core/dyads/standing.ts";
import { type Table, cellText } from "../../src/core/tabs/table.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { type Programme, rereadProgramme } from "../../src/core/reading/read-programme.ts";
import { setUp } from "../../src/core/reading/set-up.ts";
import type { Call } from "../rpc.ts";
import { inTurns } from "./in-turns.ts";

/** The answers and the dyads of one moment. */
export interface Reading {
  /** Every dyads tab, in the order of the spreadsheet. */
  readonly tables: readonly Table[];
  /** The one that counts here; null where there is none that can be read. */
  readonly dyads: (ReadDyads & { readonly name: string }) | null;
  /** The people as the dyads tab sees them, with its refusals, or as they are where there is no such tab. */
  readonly desk: Desk;
  /** The dyads that stand; none where there is no dyads tab. */
  readonly stands: AsItStands;
}

/** The people of a programme take long to score: once for each reading of the answers and each lot of settings. */
const gathered = new WeakMap<Snapshot["tables"], Map<string, Promise<Gathered>>>();

function gather({ tables }: Snapshot, programme: Programme): Promise<Gathered> {
  const known = gathered.get(tables) ?? new Map<string, Promise<Gathered>>();
  gathered.set(tables, known);
  const key = JSON.stringify(programme.settings);
  const cohort = known.get(key) ?? inTurns(gatherCohort(programme));
  known.set(key, cohort);
  return cohort;
}

/** The answers as they are now; where nothing was answered since, they are the very ones read before. */
export async function readAgain(call: Call, before: Snapshot): Promise<Snapshot> {
  const now = await call("readWorkbook", {});
  const same = JSON.stringify(now.tables) === JSON.stringify(before.tables);
  return same ? { ...now, tables: before.tables } : now;
}

/** The tab of a run by the name it had then, wherever and whatever it is called now. */
function sourceFinder({ tables }: Snapshot, { rows }: Table, keyAt: number): (name: string) => Table | null {
  const sources = parseSources(cellText(rows[0]?.[keyAt]));
  return (name) => {
    const id = sources.find(({ tab }) => tab === name)?.id;
    const found = tables.find((table) => table.id === id) ?? tables.find((table) => table.name === name);
    return found ?? null;
  };
}

/** @param sheetId the dyads tab to look at; else the one in use when the workbook was read, else the last. */
async function readDyads(
  snapshot: Snapshot,
  tables: readonly Table[],
  sheetId: number | undefined,
): Promise<Reading | null> {
  const table =
    tables.find(({ id }) => id === sheetId) ??
    tables.find(({ id }) => id === snapshot.previous?.id) ??
    tables[tables.length - 1];
  const tab = table === undefined ? null : readDyadsTab(table.rows, dyadWords);
  if (table === undefined || tab === null) return null;
  const find = sourceFinder(snapshot, table, tab.at.mentorKey);
  const programme = rereadProgramme(tab.settings, find, () => undefined);
  if (programme === null) return null;
  const { cohort } = await gather(snapshot, programme);
  const stands = standing(cohort, tab, dyadWords(tab.settings.language));
  return {
    tables,
    dyads: { name: table.name, sheetId: table.id, tab, standing: stands },
    desk: { programme, cohort: stands.cohort },
    stands,
  };
}

/** The people as they are, under the settings chosen now, with no dyads. @returns null where the answers allow no reading. */
export async function readAnswers(snapshot: Snapshot): Promise<Reading | null> {
  const { programme } = setUp(snapshot);
  if (programme === null) return null;
  const { cohort } = await gather(snapshot, programme);
  const mentorOf = new Int32Array(cohort.mentees.length).fill(-1);
  return { tables: [], dyads: null, desk: { programme, cohort }, stands: { mentorOf, locked: [] } };
}

/** Reads the dyads tabs, with the answers read before. @returns null where the answers allow no reading. */
export async function readDesk(call: Call, snapshot: Snapshot, sheetId?: number): Promise<Reading | null> {
  const tables = await call("readDyadsTabs", {});
  const read = await readDyads(snapshot, tables, sheetId);
  if (read !== null) return read;
  const answers = await readAnswers(snapshot);
  return answers === null ? null : { ...answers, tables };
}

const measured = new WeakMap<Reading, Promise<Yardstick>>();

/** What the dyads of a reading are measured against, solved once. */
export function yardstickOf(reading: Reading): Promise<Yardstick> {
  const known = measured.get(reading) ?? inTurns(measure(reading.desk.cohort, reading.stands));
  measured.set(reading, known);
  return known;
}
