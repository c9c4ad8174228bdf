import type { Selection } from "./rpc-types.ts";
import { isGrid } from "./is-grid.ts";
import { readCells } from "./sources.ts";
import { placeOf, workbook } from "./workbook.ts";

/** Where the coordinator is: the tab, and the row under the cursor with its cells; none on a tab without cells. */
export function selection(): Selection {
  const sheet = workbook().getActiveSheet();
  const place = placeOf(sheet);
  if (!isGrid(sheet)) return { ...place, row: 1, cells: [] };
  const row = sheet.getActiveRange()?.getRow() ?? 1;
  const [cells = []] = readCells(sheet.getRange(row, 1, 1, sheet.getMaxColumns()));
  return { ...place, row, cells };
}
