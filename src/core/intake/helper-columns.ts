import type { Cell, Table } from "../tabs/table.ts";

/** Share of the rows that a helper column fills, and fills alike. */
const NEARLY_ALL = 0.9;
/** In fewer rows the same answer may well be everybody's. */
const FEWEST_ROWS = 10;

/** How a column is filled: the last row that it fills, and how many rows hold its most usual value if that is most of them. */
function fillingOf(rows: Table["rows"], column: number): { readonly last: number; readonly usual: number } {
  const cells = rows.slice(1).map((row) => row[column] ?? "");
  // R. S. Boyer, J. S. Moore, "MJRTY: A fast majority vote algorithm", 1981.
  let majority: Cell = "";
  let votes = 0;
  let last = 0;
  cells.forEach((cell, at) => {
    if (cell === "") return;
    last = at + 1;
    if (votes === 0) majority = cell;
    votes += cell === majority ? 1 : -1;
  });
  return { last, usual: votes === 0 ? 0 : cells.filter((cell) => cell === majority).length };
}

/**
 * The columns that a coordinator filled down: one value in nine of ten rows down to the last row that the column fills,
 * or formulas equal as copied down. A row that holds nothing else is nobody.
 *
 * @returns indices of columns, from 0.
 */
export function helperColumns({ rows, copiedDown = [] }: Table): ReadonlySet<number> {
  const columns = [...(rows[0] ?? []).keys()].filter((column) => {
    const { last, usual } = fillingOf(rows, column);
    return last >= FEWEST_ROWS && usual >= NEARLY_ALL * last;
  });
  return new Set([...copiedDown, ...columns]);
}

/** A reference to a cell: the row counts from the cell that holds the formula, unless it has a `$`. */
const REFERENCE = /(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\d(])/g;

/** A formula as it stays when it is copied down. */
function relative(formula: string, row: number): string {
  return formula.replace(REFERENCE, (_, column: string, dollar: string, digits: string) =>
    dollar === "$" ? `${column}$${digits}` : `${column}[${String(Number(digits) - row)}]`,
  );
}

/**
 * Whether the formulas of a column are equal as copied down, in nine of ten rows.
 * @param formulas of the rows from 2 to the last, `""` where a cell holds none.
 */
export function isCopiedDown(formulas: readonly string[]): boolean {
  const counts = new Map<string, number>();
  formulas.forEach((formula, at) => {
    const key = relative(formula, at + 2);
    if (formula !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return formulas.length >= FEWEST_ROWS && Math.max(0, ...counts.values()) >= NEARLY_ALL * formulas.length;
}
