import type { ServerWords } from "../core/messages/fr/server.ts";
import { isoDay } from "../core/tabs/iso-day.ts";
import { alone } from "./lock.ts";
import { Refusal } from "./reply.ts";
import { settle } from "./settle.ts";
import { requireChecked, showFault } from "./show-fault.ts";

/** Checks a dyads tab as after an edit: rows that were dragged, sorted apart or deleted fire no trigger. */
export function verifyTab({ sheetId }: { sheetId: number }, words: ServerWords): Record<string, never> {
  return alone((writes) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
    if (sheet === undefined) throw new Refusal(words.dyadsGone);
    const settled = settle(writes, { sheet, spreadsheet, decider: { by: "", on: isoDay(new Date()) } });
    showFault(sheet, settled);
    requireChecked(settled, words);
    return {};
  });
}
