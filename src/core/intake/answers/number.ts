import { type Cell, cellText } from "../../tabs/table.ts";

/** Digits with a decimal comma or point, and thousands parted by a (no-break) space: `12 500,50`. */
const NUMBER = /[-−]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?|[-−]?(?<![\p{L}\d])[.,]\d+/u;

function valueOf(digits: string): number {
  return Number(
    digits
      .replace(/[ \u00a0\u202f]/g, "")
      .replace("−", "-")
      .replace(",", "."),
  );
}

/** The first number in a text, decimal comma or point; null where there is none. A `-` after a letter or digit is a dash. */
export function firstNumber(text: string): number | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [digits] = match;
  const signed = /^[-−]/.test(digits);
  const before = text.slice(0, match.index);
  const value = signed && /[\p{L}\d]$/u.test(before) ? valueOf(digits.slice(1)) : valueOf(digits);
  return Number.isFinite(value) ? value : null;
}

/** The number of a cell: itself where the cell is one, else the first in its text; null where there is none. */
export function numberIn(cell: Cell | undefined): number | null {
  return typeof cell === "number" ? cell : firstNumber(cellText(cell));
}

/** The number that a whole text is, or null. */
export function wholeNumber(text: string): number | null {
  const trimmed = text.trim();
  const match = NUMBER.exec(trimmed);
  return match !== null && match[0].length === trimmed.length ? valueOf(match[0]) : null;
}
