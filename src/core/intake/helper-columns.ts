import { fold } from "../people/fold.ts";
import { type Table, cellText } from "../tabs/table.ts";

/** Share of the rows that a helper column fills, and fills alike. */
const NEARLY_ALL = 0.9;
/** In fewer rows the same answer may well be everybody's. */
const FEWEST_ROWS = 10;

/**
 * The columns that a coordinator filled down: one value in nine of ten rows down to the last row that the column fills,
 * or formulas equal as copied down. A row that holds nothing else is nobody.
 *
 * @returns indices of columns, from 0.
 */
export function helperColumns({ rows, copiedDown = [] }: Table): ReadonlySet<number> {
  const width = Math.max(0, ...rows.slice(0, 1).map((row) => row.length));
  const helpers = new Set(copiedDown);
  for (let column = 0; column < width; column++) {
    const counts = new Map<string, number>();
    let last = 0;
    let most = 0;
    for (let row = 1; row < rows.length; row++) {
      const text = cellText(rows[row]?.[column]);
      if (text === "") continue;
      last = row;
      const key = fold(text.slice(0, LONGEST));
      const times = (counts.get(key) ?? 0) + 1;
      counts.set(key, times);
      most = Math.max(most, times);
    }
    if (last >= FEWEST_ROWS && most >= NEARLY_ALL * last) helpers.add(column);
  }
  return helpers;
}

/** What is filled down is short. */
const LONGEST = 100;

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
