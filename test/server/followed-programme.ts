import { followUp } from "../../src/core/follow-up/follow-up.ts";
import type { FollowUp } from "../../src/core/follow-up/follow-up.ts";
import { followUpPlan } from "../../src/core/follow-up/follow-up-plan.ts";
import { readDyadsTab } from "../../src/core/dyads/tab/read-tab.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { isLinksTab } from "../../src/core/tabs/tab-kinds.ts";
import type { Host } from "../../src/local/host.ts";
import { type Sheet, type Workbook, touchCell } from "../../src/local/model/workbook.ts";
import { SETTINGS, gather, smallTables } from "../core/dyads/cohorts.ts";
import { words } from "../core/follow-up/programmes.ts";
import { ask, hostOf, pair, read, valueOf } from "./sample-host.ts";
import { textOf } from "./seen-dyads.ts";

/** The header of a follow-up tab as it is written, by its columns. */
export const HEADERS = words("fr").headers;

/** A spreadsheet with a follow-up tab that people changed. */
export interface FollowedProgramme {
  readonly host: Host;
  /** Of the follow-up tab. */
  readonly sheetId: number;
}

/** How the dyads go, as the panel reads it. */
export function followAgain(host: Host): FollowUp {
  const { previous, tables } = read(host);
  const tab = previous === undefined ? null : readDyadsTab(previous, dyadWords);
  if (previous === undefined || tab === null) throw new Error("no dyads tab");
  return followUp({
    dyads: { table: previous, tab },
    otherDyads: [],
    cohort: gather(smallTables()).cohort,
    tables,
    links: tables.find(isLinksTab) ?? null,
    statuses: ["confirmed"],
    months: 12,
    today: "2026-03-01",
    dyadWords: dyadWords("fr"),
    wordsOf: words,
  });
}

/** Writes the next follow-up tab as the panel does. @returns its id. */
export function writeFollowUp(host: Host, follow = followAgain(host)): number {
  return valueOf(ask(host, "writeTab", followUpPlan(follow, words(follow.language)))).sheetId;
}

export function sheetOf({ host, sheetId }: FollowedProgramme): Sheet {
  const sheet = host.workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new Error("the tab is gone");
  return sheet;
}

/** Where a header stands as it was written, from 0. */
export function columnOf(sheet: Sheet, header: string): number {
  const column = sheet.rows.map((row) => row.map(textOf).indexOf(header)).find((at) => at >= 0);
  if (column === undefined) throw new Error(`no column ${header}`);
  return column;
}

/** Writes in a cell as a person does. */
export function put(sheet: Sheet, row: number, column: number, text: string | number): void {
  touchCell(sheet, row, column).value = text;
}

/** What people do to the follow-up tab, without Dyade being woken. */
export function change(
  { host, sheetId }: FollowedProgramme,
  gesture: (sheet: Sheet, workbook: Workbook) => void,
): void {
  host.rearrange((workbook) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet !== undefined) gesture(sheet, workbook);
  });
}

async function write(): Promise<FollowedProgramme> {
  const host = await hostOf(smallTables());
  const dyads = pair(host, SETTINGS);
  host.rearrange(({ sheets }) => {
    const sheet = sheets.find(({ id }) => id === dyads.id);
    for (const row of sheet?.rows.slice(2) ?? []) if (row[0]) row[0].value = "Confirmée";
  });
  return { host, sheetId: writeFollowUp(host) };
}

let first: Promise<FollowedProgramme & { readonly workbook: Workbook }> | null = null;

/** Two confirmed dyads and a follow-up tab of them: each time as it was at first, in the same host. */
export async function followedProgramme(): Promise<FollowedProgramme> {
  first ??= write().then((programme) => ({ ...programme, workbook: programme.host.workbook }));
  const { workbook, ...programme } = await first;
  programme.host.workbook = structuredClone(workbook);
  return programme;
}
