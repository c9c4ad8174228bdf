import { format } from "numfmt";
import { fenced } from "./fenced.ts";
import { habitsOf } from "./locale.ts";
import type { Cell } from "./workbook.ts";

const formatNumber = fenced(format);

/** The text that a cell shows in that locale: what `getDisplayValues` gives. */
export function displayText(cell: Cell | null, locale: string): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return value;
  const habits = habitsOf(locale);
  if (typeof value === "boolean") return value ? habits.yes : habits.no;
  const pattern = cell?.format;
  if (pattern === undefined || pattern === "@" || /^general$/i.test(pattern)) {
    // Sheets shows 15 digits, where numfmt's General keeps to the width of a cell of Excel
    return String(Number(value.toPrecision(15))).replace(".", habits.decimal);
  }
  return formatNumber(pattern, value, { locale, throws: false });
}
