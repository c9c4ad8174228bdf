import { layOut } from "./lay-out.ts";
import { alone } from "./lock.ts";
import { quietly } from "./writes.ts";
import type { SheetPlan } from "../core/tabs/sheet-plan.ts";
import type { WrittenTab } from "./rpc-types.ts";
import { readRuns, tagColumns, tagRun, tagWhole } from "./tags.ts";
import { placeOf, workbook } from "./workbook.ts";

const MOMENT = { fr: "yyyy-MM-dd HH'h'mm", en: "yyyy-MM-dd HH.mm" };

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A name that none of the tabs bears: the name itself, else with ` (2)`, ` (3)`… */
function freeName(title: string, tabs: readonly Sheet[]): string {
  const names = new Set(tabs.map((tab) => tab.getName().toLowerCase()));
  let name = title;
  for (let copy = 2; names.has(name.toLowerCase()); copy++) name = `${title} (${String(copy)})`;
  return name;
}

/** What a new tab is called until it bears its tags: it says whose a tab is that an interrupted writing left blank. */
const draftName = (id: string): string => `dyade ${id}`;

/** The tab of a writing: `whole`, or what an interrupted one left behind. */
function tabOf(spreadsheet: Spreadsheet, id: string): { sheet: Sheet; isWhole: boolean } | null {
  const runs = readRuns(spreadsheet);
  const isOurs = (sheet: Sheet): boolean => runs.get(sheet.getSheetId())?.run === id;
  const sheet = spreadsheet.getSheets().find(isOurs) ?? spreadsheet.getSheetByName(draftName(id));
  if (sheet === null) return null;
  const { moment = "" } = runs.get(sheet.getSheetId()) ?? {};
  return { sheet, isWhole: moment !== "" };
}

/**
 * Writes one new tab and brings the coordinator to it. Nothing older is touched; a tab that cannot be finished is taken
 * away again, at once or by the next try. Asked again with the same id, it answers with the tab that it wrote.
 */
export function writeTab(plan: SheetPlan): WrittenTab {
  return alone((writes) => {
    const spreadsheet = workbook();
    const { id = Utilities.getUuid() } = plan;
    const before = plan.id === undefined ? null : tabOf(spreadsheet, id);
    if (before?.isWhole === true) return placeOf(before.sheet);
    if (before !== null) spreadsheet.deleteSheet(before.sheet);
    const now = new Date();
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const moment = plan.dated ? Utilities.formatDate(now, zone, MOMENT[plan.language]) : "";
    const tabs = spreadsheet.getSheets();
    const name = freeName(`${plan.title} ${moment}`.trim(), tabs);
    writes.do(
      () => spreadsheet.insertSheet(draftName(id), tabs.length),
      () => {
        const unfinished = tabOf(spreadsheet, id);
        if (unfinished !== null) spreadsheet.deleteSheet(unfinished.sheet);
      },
    );
    const sheet = tabOf(spreadsheet, id)?.sheet;
    if (sheet === undefined) throw new Error(`${name} was not made`);
    tagRun(sheet, id);
    sheet.setName(name);
    layOut(sheet, plan, moment);
    tagColumns(sheet, plan.tags ?? []);
    SpreadsheetApp.flush();
    tagWhole(sheet, now);
    quietly(() => spreadsheet.setActiveSheet(sheet));
    return placeOf(sheet);
  });
}
