import { fold } from "../core/people/fold.ts";
import type { ServerWords } from "../core/messages/fr/server.ts";
import { Refusal } from "./reply.ts";
import type { CellToShow } from "./rpc-types.ts";
import { workbook } from "./workbook.ts";

/** Brings the coordinator to a tab, a row of it, or the cell under a header. */
export function showCell({ tab, row, column }: CellToShow, words: ServerWords): Record<string, never> {
  const spreadsheet = workbook();
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new Refusal(words.tabGone(tab));
  spreadsheet.setActiveSheet(sheet);
  if (row === undefined && column === undefined) return {};
  const headers: unknown[] =
    column === undefined ? [] : (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? []);
  const index = headers.findIndex((header) => fold(String(header)) === fold(column ?? ""));
  const lastRow = Math.min(row ?? 1, sheet.getMaxRows());
  sheet.getRange(lastRow, Math.max(index, 0) + 1).activate();
  return {};
}
