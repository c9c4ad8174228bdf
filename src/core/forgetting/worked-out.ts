import type { Aside } from "../tabs/aside.ts";

/**
 * Functions of which the answer fills one cell. Any other function may fill cells beside its own, one of the coordinator's
 * own too: where something is written among these, the whole answer breaks.
 */
const ONE_CELL: ReadonlySet<string> = new Set(
  [
    "ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHAR CODE CONCAT CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS",
    "COUNTUNIQUE DATE DATEDIF DATEVALUE DAY DAYS EOMONTH EDATE ERROR.TYPE EXACT FIND FLOOR HOUR HYPERLINK IF IFERROR IFNA",
    "IFS INT ISBLANK ISDATE ISEMAIL ISERROR ISNA ISNUMBER ISTEXT JOIN LEFT LEN LOWER MATCH MAX MAXIFS MEDIAN MID MIN MINIFS",
    "MINUTE MOD MONTH N NETWORKDAYS NOT NOW OR PROPER RANK REGEXMATCH REGEXREPLACE REPLACE REPT RIGHT ROUND ROUNDDOWN",
    "ROUNDUP SEARCH SECOND SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT SWITCH T TEXT TEXTJOIN TIME TODAY TRIM UPPER VALUE",
    "VLOOKUP WEEKDAY WEEKNUM YEAR",
  ].flatMap((line) => line.split(" ")),
);
const WORD = /[\p{L}_][\p{L}\p{N}_.]*\(?/gu;

/** Whether the answer of a formula may fill more cells than its own. */
function maySpill(formula: string): boolean {
  const calls = (formula.match(WORD) ?? []).filter((word) => word.endsWith("("));
  return formula.includes("{") || calls.some((call) => !ONE_CELL.has(call.slice(0, -1).toUpperCase()));
}

/** Tells whether a formula fills a cell. Rows and columns count from 0. */
export type WorkedOut = (row: number, column: number) => boolean;

/**
 * Which cells of a tab formulas fill: their own, and for those whose answer may fill more all that stand below them and at
 * their right, as far as the answer of a formula may go.
 */
export function workedOut({ formulas }: Pick<Aside, "formulas">): WorkedOut {
  const cells = new Set(formulas.map(({ row, column }) => `${String(row)} ${String(column)}`));
  const spills = formulas.filter(({ text }) => maySpill(text));
  return (row, column) =>
    cells.has(`${String(row)} ${String(column)}`) ||
    spills.some((spill) => row >= spill.row && column >= spill.column);
}
