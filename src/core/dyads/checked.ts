/** What stood in the cells of a row that people decide in, when Dyade last checked it. */
export interface CheckedCells {
  readonly status: string;
  readonly mentee: string;
  readonly mentor: string;
}

/** A formula of the tab writes the same, so that Sheets itself shows which rows changed since. */
export const CHECKED_SEPARATOR = " ¦ ";

/** The hidden cell of a row that was checked; `""` for a blank row. */
export function checkedText({ status, mentee, mentor }: CheckedCells): string {
  const cells = [status, mentee, mentor];
  return cells.every((cell) => cell === "") ? "" : cells.join(CHECKED_SEPARATOR);
}

/** What a row held when it was last checked; null where that is not known. */
export function readChecked(text: string): CheckedCells | null {
  const [status, mentee, mentor, ...more] = text.split(CHECKED_SEPARATOR);
  if (status === undefined || mentee === undefined || mentor === undefined || more.length > 0) return null;
  return { status, mentee, mentor };
}
