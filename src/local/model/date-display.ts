import { wallClockOf } from "./serial.ts";

const TOKENS = /"[^"]*"|\\.|\[[^\]]*\]|am\/pm|y+|m+|d+|h+|s+(?:\.0+)?|[^"\\[ymdhsa]+|./gi;

interface DatePart {
  readonly date: Date;
  readonly locale: string;
  /** Twelve-hour clock. */
  readonly halves: boolean;
}

/** A serial as a date pattern shows it, for example `yyyy-mm-dd hh:mm`; names of months and days in that locale. */
export function showDate(serial: number, format: string, locale: string): string {
  const tokens = format.match(TOKENS) ?? [];
  const part = { date: new Date(wallClockOf(serial)), locale, halves: /am\/pm/i.test(format) };
  return tokens.map((token, index) => showToken(token, isMinutes(tokens, index), part)).join("");
}

function letterOf(token: string | undefined): string {
  return /^(am\/pm|[ymdhs])/i.test(token ?? "") ? (token ?? "").charAt(0).toLowerCase() : "";
}

/** `m` is minutes right after hours or right before seconds, else months. */
function isMinutes(tokens: readonly string[], index: number): boolean {
  if (letterOf(tokens[index]) !== "m" || (tokens[index] ?? "").length > 2) return false;
  const before = tokens.slice(0, index).map(letterOf).filter(Boolean);
  const after = tokens
    .slice(index + 1)
    .map(letterOf)
    .filter(Boolean);
  return before[before.length - 1] === "h" || after[0] === "s";
}

function showToken(token: string, minutes: boolean, part: DatePart): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  if (token.startsWith("[")) return "";
  const letter = letterOf(token);
  return letter === "" ? token : showPart(letter, token.length, minutes, part);
}

function showPart(
  letter: string,
  length: number,
  minutes: boolean,
  { date, locale, halves }: DatePart,
): string {
  const pad = (value: number): string => (length > 1 ? String(value).padStart(2, "0") : String(value));
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale.replace("_", "-"), { ...options, timeZone: "UTC" }).format(date);
  if (letter === "y") return length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100);
  if (letter === "d" && length > 2) return part({ weekday: length > 3 ? "long" : "short" });
  if (letter === "d") return pad(date.getUTCDate());
  if (letter === "h") return pad(halves ? ((date.getUTCHours() + 11) % 12) + 1 : date.getUTCHours());
  if (letter === "s") return pad(date.getUTCSeconds());
  if (letter === "a") return date.getUTCHours() < 12 ? "AM" : "PM";
  if (minutes) return pad(date.getUTCMinutes());
  return length > 2 ? part({ month: length > 3 ? "long" : "short" }) : pad(date.getUTCMonth() + 1);
}
