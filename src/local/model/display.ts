import { showDate } from "./date-display.ts";
import { habitsOf } from "./locale.ts";
import { isDateFormat } from "./serial.ts";
import type { Cell } from "./workbook.ts";

/** The text that a cell shows in that locale: what `getDisplayValues` gives. */
export function displayText(cell: Cell | null, locale: string): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return value;
  const habits = habitsOf(locale);
  if (typeof value === "boolean") return value ? habits.yes : habits.no;
  const format = cell?.format;
  if (isDateFormat(format) && format !== undefined) return showDate(value, format, locale);
  return showNumber(value, format, habits.decimal, habits.group);
}

function showNumber(value: number, format: string | undefined, decimal: string, group: string): string {
  if (format === undefined || format === "@" || /^general$/i.test(format)) {
    return String(Number(value.toPrecision(15))).replace(".", decimal);
  }
  const [positive = "", negative] = format.split(";");
  const pattern = value < 0 && negative !== undefined ? negative : positive;
  const sign = value < 0 && negative === undefined ? "-" : "";
  const bare = pattern.replace(/"[^"]*"|\\./g, "");
  const percent = bare.includes("%") ? 100 : 1;
  const fraction = /\.([0#?]+)/.exec(bare)?.[1] ?? "";
  const least = fraction.replace(/[^0]/g, "").length;
  const [whole = "0", rest = ""] = (Math.abs(value) * percent).toFixed(fraction.length).split(".");
  const kept = trimZeros(rest, least);
  const grouped = bare.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const digits = grouped + (kept === "" ? "" : decimal + kept);
  const body = pattern.replace(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.|[0#?][0#?,.]*/g,
    (part, quoted, escaped) => {
      if (/^[0#?]/.test(part)) return digits;
      return String(quoted ?? escaped ?? "");
    },
  );
  return sign + body;
}

function trimZeros(fraction: string, least: number): string {
  let end = fraction.length;
  while (end > least && fraction[end - 1] === "0") end--;
  return fraction.slice(0, end);
}
