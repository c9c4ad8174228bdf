import type { Report } from "../issues/issue.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";

const ERROR_CELL = /^\s*#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)\s*$/i;

function isError(cell: Cell): boolean {
  return typeof cell === "string" && ERROR_CELL.test(cell);
}

/** A tab whose error cells (`#REF!`) are blanks. */
export function withoutErrorCells(table: Table): Table {
  return { ...table, rows: table.rows.map((cells) => cells.map((cell) => (isError(cell) ? "" : cell))) };
}

/** Reports `error-cell` for each error cell of a response tab. */
export function reportErrorCells({ name: tab, rows }: Table, report: Report): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isError(cell))
        report(
          "error-cell",
          { tab, row: row + 1, column: cellText(rows[0]?.[column]) },
          { read: cellText(cell) },
        );
    });
  });
}
