import { fold } from "../core/people/fold.ts";
import { firstRows } from "../core/tabs/tab-kinds.ts";
import { Refusal } from "./reply.ts";
import type { CellToShow } from "./rpc-types.ts";
import { workbook } from "./workbook.ts";

/** Brings the coordinator to a tab, a row of it, or the cell under a header, which may stand below others. */
export function showCell({ tab, row, column }: CellToShow): Record<string, never> {
  const spreadsheet = workbook();
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new Refusal("tabGone", tab);
  spreadsheet.setActiveSheet(sheet);
  if (row === undefined && column === undefined) return {};
  const title = fold(column ?? "");
  const [at = 0] = firstRows(sheet.getDataRange().getValues())
    .map((row) => row.findIndex((header) => title !== "" && fold(String(header)) === title))
    .filter((index) => index >= 0);
  sheet.getRange(Math.min(row ?? 1, sheet.getMaxRows()), at + 1).activate();
  return {};
}
