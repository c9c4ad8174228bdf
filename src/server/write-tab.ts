import type { ServerWords } from "../core/messages/fr/server.ts";
import type { SheetPlan } from "../core/tabs/sheet-plan.ts";
import { layOut } from "./lay-out.ts";
import { alone } from "./lock.ts";
import { Refusal } from "./reply.ts";
import type { WrittenTab } from "./rpc-types.ts";

const MOMENT = { fr: "yyyy-MM-dd HH'h'mm", en: "yyyy-MM-dd HH.mm" };

/** A name that no tab bears: the name itself, else with ` (2)`, ` (3)`… */
function freeName(title: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = title;
  for (let copy = 2; names.has(name.toLowerCase()); copy++) name = `${title} (${String(copy)})`;
  return name;
}

/**
 * Writes one new tab and brings the coordinator to it. Nothing older is touched; a tab that cannot be finished is taken
 * away again.
 */
export function writeTab(page: SheetPlan, words: ServerWords): WrittenTab {
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const now = (): string =>
      Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), MOMENT[page.language]);
    const moment = page.dated ? now() : "";
    const tabs = spreadsheet.getSheets();
    const name = freeName(
      `${page.title} ${moment}`.trim(),
      tabs.map((tab) => tab.getName()),
    );
    const sheet = spreadsheet.insertSheet(name, tabs.length);
    try {
      layOut(sheet, page, moment);
    } catch (error) {
      spreadsheet.deleteSheet(sheet);
      const refusal = new Refusal(words.tabNotWritten);
      refusal.stack = error instanceof Error ? String(error.stack ?? error) : String(error);
      throw refusal;
    }
    spreadsheet.setActiveSheet(sheet);
    return { tab: name, sheetId: sheet.getSheetId() };
  });
}
