import type { ServerWords } from "../core/messages/fr/server.ts";
import { fold } from "../core/people/fold.ts";
import { COORDINATION_TAB, isCoordinationTab } from "../core/tabs/tab-kinds.ts";
import { type Cell, cellText } from "../core/tabs/table.ts";
import { ensureRows } from "./ensure-rows.ts";
import { safeCells } from "./cells.ts";
import { headSheet } from "./head-sheet.ts";
import { alone } from "./lock.ts";
import { Refusal } from "./reply.ts";
import type { CoordinationRows, RefreshedCoordination } from "./rpc-types.ts";
import { readCells } from "./sources.ts";

/** An e-mail, else a name: enough to see that somebody added the same person a moment ago. */
const identity = ([email, name]: readonly Cell[]): string => fold(cellText(email) || cellText(name));

/**
 * Adds people below the rows of the Coordination tab; the tab is made where there is none. It writes only under the last
 * row that holds anything but unticked boxes, and there in the first two columns.
 *
 * @throws {Refusal} where the tab named is gone.
 */
export function refreshCoordination(
  { tab, header, rows }: CoordinationRows,
  words: ServerWords,
): RefreshedCoordination {
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheets = spreadsheet.getSheets();
    const names = sheets.map((sheet) => sheet.getName());
    const at = names.findIndex((name) => (tab === null ? isCoordinationTab({ name }) : name === tab));
    if (at < 0 && tab !== null) throw new Refusal(words.tabGone(tab));
    const sheet = sheets[at] ?? spreadsheet.insertSheet(COORDINATION_TAB, sheets.length);
    const cells = readCells(sheet.getDataRange());
    const isFilled = (row: readonly Cell[]): boolean =>
      row.some((cell) => cell !== false && cellText(cell) !== "");
    let last = cells.map(isFilled).lastIndexOf(true) + 1;
    if (last === 0) {
      headSheet(
        sheet,
        header,
        header.map(() => 170),
      );
      last = 1;
    }
    const present = new Set(cells.map(identity));
    const newcomers = rows.filter((row) => !present.has(identity(row))).map(safeCells);
    ensureRows(sheet, last + newcomers.length);
    if (newcomers.length > 0) sheet.getRange(last + 1, 1, newcomers.length, 2).setValues(newcomers);
    spreadsheet.setActiveSheet(sheet);
    return { tab: sheet.getName(), added: newcomers.length };
  });
}
