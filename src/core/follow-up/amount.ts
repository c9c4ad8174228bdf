import { wholeNumber } from "../intake/answers/number.ts";
import { type Cell, cellText } from "../tabs/table.ts";

/** Above this a number of meetings or of hours is a slip of the keyboard. */
const MOST = 2_000;

/** `6 h 30`, `2h`, `10 heures`. */
const HOURS = /^(\d{1,4}(?:[.,]\d{1,2})?) ?(?:h|heures?|hours?|hrs?)(?: ?([0-5]\d)(?: ?min)?)?$/i;
const MINUTES_AN_HOUR = 60;

/** A number of meetings or of hours, as people write it; null for a blank, and for what is no such number. */
export function readAmount(cell: Cell | undefined): number | null {
  const text = cellText(cell).trim();
  const [, hours, minutes = "0"] = HOURS.exec(text) ?? [];
  const amount =
    hours === undefined
      ? wholeNumber(text)
      : Number(hours.replace(",", ".")) + Number(minutes) / MINUTES_AN_HOUR;
  return amount !== null && amount >= 0 && amount <= MOST ? amount : null;
}

/** A number of meetings, which are whole. */
export function readCount(cell: Cell | undefined): number | null {
  const amount = readAmount(cell);
  return amount !== null && Number.isInteger(amount) ? amount : null;
}
