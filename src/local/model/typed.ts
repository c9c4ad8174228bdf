import type { LocaleHabits } from "./locale.ts";
import { habitsOf } from "./locale.ts";
import { serialOf } from "./serial.ts";
import type { CellValue } from "./workbook.ts";

/** What a spreadsheet makes of a text that is typed, or given to `setValues`. */
interface TypedInput {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format that comes with what was recognised, where the cell has none. */
  readonly format?: string;
}

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/i;
const NOT_COMPUTED: CellValue = { error: "#ERROR!" };

/**
 * Reads a text as if typed into a cell: formulas, booleans, numbers, percentages, amounts, dates and times; a leading
 * apostrophe, or the format `@`, keeps text. `year` completes dates that give none.
 */
export function readTyped(
  text: string,
  locale: string,
  format: string | undefined,
  year: number,
): TypedInput {
  if (format === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const habits = habitsOf(locale);
  const bare = text.trim();
  if (bare === "") return { value: text };
  // A full-width sign, as keyboards of Asia write it, is taken for the other
  if (/^[=＝]./su.test(bare)) {
    const formula = bare.replace("＝", "=");
    return { value: valueOfFormula(formula), formula };
  }
  if (ERRORS.test(bare)) return { value: { error: bare.toUpperCase() } };
  return (
    readBoolean(bare, habits) ??
    readNumber(bare, habits) ??
    readTime(bare, habits) ??
    readDate(bare, habits, year) ??
    readWrittenDate(bare.replace(WEEKDAY, ""), habits, year) ??
    readSignedFormula(bare) ?? { value: text }
  );
}

/** What a formula gives: nothing is computed here, but `=NA()` is an error that says its own name. */
export function valueOfFormula(formula: string): CellValue {
  return /^=\s*NA\(\s*\)$/i.test(formula) ? { error: "#N/A" } : NOT_COMPUTED;
}

function readBoolean(text: string, { yes, no }: LocaleHabits): TypedInput | null {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === yes) return { value: true };
  return upper === "FALSE" || upper === no ? { value: false } : null;
}

function readNumber(text: string, { decimal, group }: LocaleHabits): TypedInput | null {
  const compact = group === "," ? text : text.replace(/[\u00a0\u202f ](?=\d{3}(\D|$))/g, "");
  const grouped = group === "," ? compact.replace(/(\d),(?=\d{3}(\D|$))/g, "$1") : compact;
  // Book-keepers write a debt in parentheses
  const bare = /^\((.*)\)$/.exec(grouped)?.[1] ?? grouped;
  const match = /^([+-])?\s*([$€£¥])?\s*(\d*)(?:([.,])(\d*))?(e[+-]?\d+)?\s*([%$€£¥])?$/i.exec(bare);
  if (match === null || (bare !== grouped && match[1] !== undefined)) return null;
  const [, sign, before, whole = "", point, fraction = "", exponent = "", after] = match;
  if (whole + fraction === "" || (point !== undefined && point !== decimal)) return null;
  const isNegative = sign === "-" || bare !== grouped;
  const size = Number((whole || "0") + "." + (fraction || "0") + exponent) * (isNegative ? -1 : 1);
  if (after === "%") return { value: size / 100, format: fraction === "" ? "0%" : "0.00%" };
  const currency = before ?? after;
  return currency === undefined ? { value: size } : { value: size, format: `"${currency}"#,##0.00` };
}

/** The name of a day before a date, which changes nothing. */
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche),? +(?=\S)/i;

function readTime(text: string, { decimal }: Pick<LocaleHabits, "decimal">): TypedInput | null {
  // French hours: 12h30, 12 h; hours alone: 5 pm
  const colons = text
    .replace(/^(\d{1,2}) ?h ?(\d{2})?$/i, (whole, hours: string, minutes: string = "00") =>
      decimal === "," ? `${hours}:${minutes}` : whole,
    )
    .replace(/^(\d{1,2}) ?([ap]m)$/i, "$1:00 $2");
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?$/i.exec(colons);
  if (match === null) return null;
  const serial = timeSerial(match);
  return serial === null
    ? null
    : { value: serial, format: match[4] === undefined ? "hh:mm:ss" : "h:mm:ss am/pm" };
}

function timeSerial([, hours = "", minutes = "", seconds = "0", half]: RegExpExecArray): number | null {
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/pm/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** A day whose month is written out: `Mar 1, 2016`, `1 mars 2016`, `5 janv.`, `mars 2025` for its first day. */
function readWrittenDate(
  text: string,
  { months, dateFormat }: LocaleHabits,
  thisYear: number,
): TypedInput | null {
  const parts =
    /^(?:(\d{1,2})(?:er|st|nd|rd|th)?[ -])?(\p{L}{3,10})\.?(?:[ -](\d{1,2}))?(?:,?[ -](\d{4}))?$/iu.exec(
      text,
    );
  if (parts === null) return null;
  const [, before, name = "", after, year] = parts;
  const day = before ?? after;
  if ((before !== undefined && after !== undefined) || (day === undefined && year === undefined)) return null;
  const word = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const month = 1 + months.findIndex((names) => names.split(" ").includes(word));
  const serial = month === 0 ? null : serialOfDay(Number(year ?? thisYear), month, Number(day ?? 1));
  if (serial === null) return null;
  return { value: serial, format: day === undefined ? "mmmm yyyy" : dateFormat };
}

function readDate(text: string, habits: LocaleHabits, year: number): TypedInput | null {
  const timed = /^(\S+)[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?$/i.exec(text);
  const day = daySerial(timed?.[1] ?? text, habits, year);
  if (day === null) return null;
  if (timed === null) return { value: day, format: habits.dateFormat };
  const time = readTime(text.slice(timed[1]?.length ?? 0).replace(/^[T ]+/, ""), habits);
  if (typeof time?.value !== "number") return null;
  return { value: day + time.value, format: habits.dateFormat + " hh:mm:ss" };
}

function daySerial(text: string, { dateOrder }: LocaleHabits, thisYear: number): number | null {
  const match = /^(\d{1,4})([-/])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (match === null) return null;
  const [, first = "", , second = "", third] = match;
  if (first.length > 2)
    return third === undefined ? null : serialOfDay(Number(first), Number(second), Number(third));
  const [month, day] = dateOrder === "dmy" ? [second, first] : [first, second];
  const year = third === undefined ? thisYear : Number(third) + (third.length > 2 ? 0 : 2000);
  return serialOfDay(year, Number(month), Number(day)) ?? serialOfDay(year, Number(day), Number(month));
}

function serialOfDay(year: number, month: number, day: number): number | null {
  const wall = Date.UTC(year, month - 1, day);
  const exact =
    new Date(wall).getUTCDate() === day && month >= 1 && month <= 12 && year >= 1900 && year < 10_000;
  return exact ? serialOf(wall) : null;
}

/** `+A1` or `-SUM(A1)` starts a formula in a spreadsheet. */
function readSignedFormula(text: string): TypedInput | null {
  return /^[+-].*[\p{L}\d(]/u.test(text) ? { value: NOT_COMPUTED, formula: "=" + text } : null;
}
