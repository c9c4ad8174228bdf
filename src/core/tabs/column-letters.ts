/** The letters of a column counted from 0: `2` → `C`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const last = column % 26;
  const before = (column - last) / 26;
  return (before === 0 ? "" : columnLetters(before - 1)) + String.fromCharCode(65 + last);
}
