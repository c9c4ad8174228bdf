import { type Cell, cellText } from "./table.ts";

/** The first letters of a row tell it from the others: when somebody answered, who they are. */
const LETTERS = 200;

/** A number made of the beginning of a row, spread evenly over 32 bits; null for a row that holds nothing (FNV-1a). */
function markOf(row: readonly Cell[]): number | null {
  let mark = 0x811c9dc5;
  let letters = 0;
  for (let column = 0; column < row.length && letters < LETTERS; column++) {
    const text = cellText(row[column]);
    if (text === "") continue;
    mark = Math.imul(mark ^ column, 0x01000193);
    const end = Math.min(text.length, LETTERS - letters);
    for (let at = 0; at < end; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
    letters += end;
  }
  if (letters === 0) return null;
  mark = Math.imul(mark ^ (mark >>> 16), 0x21f0aaad);
  mark = Math.imul(mark ^ (mark >>> 15), 0x735a2d97);
  return (mark ^ (mark >>> 15)) >>> 0;
}

/**
 * Some hundreds of rows that stand for all, in their order: of more than `most`, those that hold something and whose
 * marks are the smallest, so that the rows chosen do not depend on the order in which people answered. A few more where
 * marks are equal.
 */
export function sampleRows<Row extends readonly Cell[]>(rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  const marks = rows.map(markOf);
  const ranked = Float64Array.from(marks.filter((mark) => mark !== null)).sort();
  const largest = ranked[Math.min(most, ranked.length) - 1] ?? -1;
  return rows.filter((_, at) => (marks[at] ?? Infinity) <= largest);
}
