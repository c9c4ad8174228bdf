import { deleteLines, insertLines } from "./lines.ts";
import type { Cell, Sheet, Workbook } from "./workbook.ts";

/** A person puts a row in above or below another, whose looks and formats it takes. */
export function insertRow(workbook: Workbook, sheet: Sheet, beside: number, side: "above" | "below"): void {
  const bare = (sheet.rows[beside] ?? []).map(likeCell);
  const at = side === "above" ? beside : beside + 1;
  insertLines(workbook, sheet, "row", at, 1);
  if (at < sheet.rows.length) sheet.rows[at] = bare;
}

/** A person takes a row out. Sheets keeps the last one that is not frozen. */
export function deleteRow(workbook: Workbook, sheet: Sheet, row: number): void {
  if (canDeleteRow(sheet, row)) deleteLines(workbook, sheet, "row", row, 1);
}

/** Whether a row can be taken out: not the only one that is not frozen. */
export function canDeleteRow(
  { maxRows, frozenRows }: Pick<Sheet, "maxRows" | "frozenRows">,
  row: number,
): boolean {
  return row < frozenRows || maxRows - frozenRows > 1;
}

function likeCell(cell: Cell | null): Cell | null {
  if (cell?.look === undefined && cell?.format === undefined) return null;
  return {
    value: null,
    ...(cell.look === undefined ? {} : { look: cell.look }),
    ...(cell.format === undefined ? {} : { format: cell.format }),
  };
}
