import { isLinksTab } from "../core/tabs/tab-kinds.ts";
import { cellText } from "../core/tabs/table.ts";
import { columnsOfRows, readHeader } from "../core/links/links-headers.ts";
import type { ServerWords } from "../core/messages/fr/server.ts";
import { readChoices } from "./choices.ts";
import { ensureRows } from "./ensure-rows.ts";
import { safeCells } from "./cells.ts";
import { headSheet } from "./head-sheet.ts";
import { alone } from "./lock.ts";
import type { LinkRow } from "./rpc-types.ts";
import { readCells } from "./sources.ts";

/** Where a note goes. */
const NOTE = 3;

/** Adds rows below those of the Links tab, under its own headers; the tab is made where there is none. */
export function addLinks(rows: readonly LinkRow[], words: ServerWords): Record<string, never> {
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheets = spreadsheet.getSheets();
    const tabs = sheets.map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
    const { linksTab } = readChoices(tabs);
    const isLinks = ({ name }: (typeof tabs)[number]): boolean =>
      typeof linksTab === "string" ? name === linksTab : isLinksTab({ name });
    const linksSheet = sheets[tabs.findIndex(isLinks)];
    const sheet = linksSheet ?? spreadsheet.insertSheet(words.linksTab, sheets.length);
    if (linksSheet === undefined) headSheet(sheet, words.linksHeaders);
    const header = (readCells(sheet.getDataRange())[0] ?? []).map((cell) => readHeader(cellText(cell)));
    const at = [...columnsOfRows(header), NOTE];
    const width = Math.max(...at, header.length - 1) + 1;
    const values = rows.map((row) => {
      const cells: string[] = new Array<string>(width).fill("");
      row.forEach((text, index) => (cells[at[index] ?? index] = text));
      return safeCells(cells);
    });
    const last = sheet.getLastRow();
    ensureRows(sheet, last + rows.length);
    sheet.getRange(last + 1, 1, rows.length, width).setValues(values);
    return {};
  });
}
