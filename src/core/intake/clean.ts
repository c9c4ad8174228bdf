import type { Report } from "../issues/issue.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";

const ERROR_CELL = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;

/** Takes error cells (`#REF!`) of a response tab as blanks, each with an issue. */
export function withoutErrorCells(table: Table, report: Report): Table {
  const header = table.rows[0] ?? [];
  const clean = (cell: Cell, row: number, column: number): Cell => {
    if (typeof cell !== "string" || !ERROR_CELL.test(cell.trim())) return cell;
    report(
      "error-cell",
      { tab: table.name, row: row + 1, column: cellText(header[column]) },
      { read: cell.trim() },
    );
    return "";
  };
  return {
    ...table,
    rows: table.rows.map((cells, row) => cells.map((cell, column) => clean(cell, row, column))),
  };
}
