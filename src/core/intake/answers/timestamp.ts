import { fold } from "../../people/fold.ts";
import { type Cell, cellText } from "../../tabs/table.ts";

export type DateOrder = "month-first" | "day-first";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMMON = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
/** `15 févr. 2026`, `dimanche 1er mars 2026`, `Feb 15, 2026`, `Sunday, February 15th, 2026`; folded. */
const NAMED =
  /^(?:[a-z]+[.,]* )?(?:(\d{1,2})(?:er|st|nd|rd|th)?[ .-]+(?:of )?([a-z]{3,9})|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?)[ .,-]+(\d{4})(?!\d)/;
const MONTHS = "jan fe[bv] mar a[pv]r ma[iy] jui?n jui?l a(?:ou|ug) sep oct nov dec"
  .split(" ")
  .map((name) => new RegExp(`^${name}`));
const TIME = /(\d{1,2})\s?[:h]\s?(\d{2})(?:\s?[:m]\s?(\d{2})(?:[.,](\d+))?)?/i;
const AFTERNOON = /\b(a|p)\.?\s?m\.?(?![\p{L}])/iu;
const ZONE = /(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})?\s*$|z\s*$/i;

/** Days from 30 December 1899, the zero of spreadsheet dates, to 1 January 1970. */
const SERIAL_EPOCH = 25_569;
const DAY = 86_400;

/** Text dates are month first unless a value of the column cannot be read so. */
export function dateOrder(column: readonly (Cell | undefined)[]): DateOrder {
  const texts = column.map((cell) => COMMON.exec(cellText(cell)));
  const impossible = texts.some((match) => match !== null && Number(match[1]) > 12 && Number(match[2]) <= 12);
  return impossible ? "day-first" : "month-first";
}

/** Seconds since midnight, 0 where no time is given; null for a time that does not exist. */
function timeOfDay(text: string): number | null {
  const match = TIME.exec(text);
  if (match === null) return 0;
  const half = AFTERNOON.exec(text)?.[1]?.toLowerCase();
  const [hours, minutes, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 24 || minutes > 59 || second > 60) return null;
  const hour = half === undefined ? hours : (hours % 12) + (half === "p" ? 12 : 0);
  return hour * 3600 + minutes * 60 + second + Number(`0.${match[4] ?? "0"}`);
}

function zoneOffset(text: string): number {
  const match = ZONE.exec(text);
  if (match?.[1] === undefined) return 0;
  const seconds = Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60;
  return match[1] === "+" ? seconds : -seconds;
}

function seconds(year: number, month: number, day: number, rest: string): number | null {
  const days = Date.UTC(year, month - 1, day) / (DAY * 1000);
  const date = new Date(days * DAY * 1000);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const time = timeOfDay(rest);
  return time === null ? null : days * DAY + time - zoneOffset(rest);
}

/** A date with its month in French or English letters. */
function namedDate(folded: string): number {
  const [date, day, word, english, numbered, year] = NAMED.exec(folded) ?? [];
  const month = MONTHS.findIndex((pattern) => pattern.test(word ?? english ?? "")) + 1;
  if (date === undefined || month === 0) return -Infinity;
  return seconds(Number(year), month, Number(day ?? numbered), folded.slice(date.length)) ?? -Infinity;
}

/**
 * The moment a submission was made, in seconds of one unnamed clock, for comparing the submissions of one tab. Reads
 * ISO dates, `2/15/2026 18:07:38`, `15/02/2026 18 h 07`, `2026/02/15 3:02:10 PM GMT-5`,
 * months in letters (`15 févr. 2026 à 18 h 07`, `Feb 15, 2026 6:07 PM`) and spreadsheet serial numbers.
 *
 * @returns `-Infinity` for a blank or unreadable value: the oldest.
 */
export function readTimestamp(value: Cell | undefined, order: DateOrder): number {
  const serial = typeof value === "number" ? value : Number(cellText(value) || Number.NaN);
  if (Number.isFinite(serial)) return (serial - SERIAL_EPOCH) * DAY;
  const text = cellText(value);
  const iso = ISO.exec(text);
  if (iso !== null) {
    return seconds(Number(iso[1]), Number(iso[2]), Number(iso[3]), text.slice(iso[0].length)) ?? -Infinity;
  }
  const common = COMMON.exec(text);
  if (common === null) return namedDate(fold(text));
  const [first, second] = [Number(common[1]), Number(common[2])];
  const [month, day] = order === "month-first" ? [first, second] : [second, first];
  const year = Number(common[3]) + (common[3]?.length === 2 ? 2000 : 0);
  return seconds(year, month, day, text.slice(common[0].length)) ?? -Infinity;
}
