import { fold } from "../../people/fold.ts";
import { type Cell, cellText } from "../../tabs/table.ts";

export type DateOrder = "month-first" | "day-first";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMMON = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
/** `15 févr. 2026`, `dimanche 1er mars 2026`, `Feb 15, 2026`, `Sunday, February 15th, 2026`; folded. */
const NAMED =
  /^(?:[a-z]+[.,]* )?(?:(\d{1,2})(?:er|st|nd|rd|th)?[ .-]+(?:of |de )?([a-z]{3,9})|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?)[ .,-]+(?:de )?(\d{4}|\d\d(?! ?[:h]))(?!\d)/;
const MONTHS = "jan|ene fe[bv] mar a[bpv]r ma[iy] jui?n jui?l a(?:ou|ug|go) sep oct nov d[ei]c"
  .split(" ")
  .map((name) => new RegExp(`^(?:${name})`));
const TIME =
  /(\d{1,2})\s?(?:[:h]\s?(\d{2})(?:\s?[:m]\s?(\d{2})(?:[.,](\d+))?)?|h(?!\p{L})|(?=[ap]\.?\s?m\b))/iu;
const AFTERNOON = /(?<!\p{L})(a|p)\.?\s?m\.?(?![\p{L}])/iu;
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

/** Seconds since midnight, 0 where no time is given; `-Infinity` for a time that does not exist. */
function timeOfDay(text: string): number {
  const [time, hours = 0, minutes = 0, second = 0, fraction = 0] = TIME.exec(text) ?? [];
  if (time === undefined) return 0;
  const half = AFTERNOON.exec(text)?.[1]?.toLowerCase();
  if (Number(hours) > 24 || Number(minutes) > 59 || Number(second) > 60) return -Infinity;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === "p" ? 12 : 0);
  return hour * 3600 + Number(minutes) * 60 + Number(second) + Number(`0.${fraction}`);
}

function zoneOffset(text: string): number {
  const [, sign, hours, minutes = 0] = ZONE.exec(text) ?? [];
  return sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/** The moment of a year, month and day and of what follows them, two digits of a year being of this century; `-Infinity` for none. */
function seconds(written: readonly (string | number | undefined)[], rest: string): number {
  const [year = 0, month = 0, day] = written.map(Number);
  const date = new Date(Date.UTC(year < 100 ? year + 2000 : year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / 1000 + timeOfDay(rest) - zoneOffset(rest) : -Infinity;
}

/** A date with its month in French, English or Spanish letters. */
function namedDate(folded: string): number {
  const [date = "", day, word, english = "", numbered, year] = NAMED.exec(folded) ?? [];
  const month = MONTHS.findIndex((pattern) => pattern.test(word ?? english)) + 1;
  return seconds([year, month, day ?? numbered], folded.slice(date.length));
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
  if (iso !== null) return seconds(iso.slice(1), text.slice(iso[0].length));
  const common = COMMON.exec(text);
  if (common === null) return namedDate(fold(text));
  const [, first, second, year] = common;
  const [month, day] = order === "month-first" ? [first, second] : [second, first];
  return seconds([year, month, day], text.slice(common[0].length));
}
