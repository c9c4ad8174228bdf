import type { Cell } from "../core/tabs/table.ts";

function formatIn(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
}

/** Formats moments as ISO without a zone, in the zone given, without a service call a cell. */
export function isoFormatter(timeZone: string): (date: Date) => string {
  // Many tabs hold no date, and a format takes milliseconds to be made
  let format: Intl.DateTimeFormat | undefined;
  return (date) => {
    format ??= formatIn(timeZone);
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "00";
    return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}`;
  };
}

/** What a sheet holds, as plain values that survive the wire: dates as ISO strings, anything odd as its text. */
export function plainCells(values: readonly (readonly unknown[])[], timeZone: string): Cell[][] {
  const iso = isoFormatter(timeZone);
  return values.map((row) =>
    row.map((value) => {
      if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
      if (Object.prototype.toString.call(value) === "[object Date]") return iso(value as Date);
      return value === null || value === undefined ? "" : String(value);
    }),
  );
}

/** How formulas, errors, numbers and amounts begin; also in full width, as some keyboards write. */
const SIGN = /^[\s\p{C}]*['=+\-@#＝＋－＠＃\d.,$€£¥(%]/u;
const TRUTH = /^\s*(true|false|vrai|faux)\s*$/i;
const NUMBER = /\p{N}/u;
/** No date or hour is written in so many characters. */
const LONGEST_DATE = 100;

/**
 * A text as it must be handed to `setValues` to stay that very text: an apostrophe stops the spreadsheet from reading a
 * formula, an error, a number, a date, an hour or a truth value in it.
 */
export function asText(text: string): string {
  const isRead = SIGN.test(text) || TRUTH.test(text) || (text.length < LONGEST_DATE && NUMBER.test(text));
  return isRead ? `'${text}` : text;
}

/** A cell as it must be handed to `setValue`: untrusted text kept as text. */
export function safeCell<Value extends Cell>(cell: Value): Value | string {
  return typeof cell === "string" ? asText(cell) : cell;
}

/** Cells as they must be handed to `setValues`. */
export function safeCells<Value extends Cell>(cells: readonly Value[]): (Value | string)[] {
  return cells.map(safeCell);
}
