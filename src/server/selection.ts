import type { Selection } from "./rpc-types.ts";
import { readCells } from "./sources.ts";

/** Where the coordinator is: the tab, and the row under the cursor with its cells. */
export function selection(): Selection {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  const row = sheet.getActiveRange()?.getRow() ?? 1;
  const cells = readCells(sheet.getRange(row, 1, 1, sheet.getMaxColumns()));
  return { tab: sheet.getName(), sheetId: sheet.getSheetId(), row, cells: cells[0] ?? [] };
}
