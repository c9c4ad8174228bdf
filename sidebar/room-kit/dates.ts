import { dayInWords as english } from "../../src/core/messages/en/grammar.ts";
import { dayInWords as french } from "../../src/core/messages/fr/grammar.ts";
import type { Language } from "../../src/core/programme/settings.ts";

const DAY_S = 86_400;
const DATES = { fr: french, en: english };

/** A moment of the spreadsheet's clock as a day in words; null for one that is not known. */
export function dateOf(seconds: number, language: Language): string | null {
  if (!Number.isFinite(seconds)) return null;
  return DATES[language](new Date(seconds * 1000).toISOString().slice(0, 10));
}

/** Whole days from a moment of the spreadsheet's clock to today, by the calendar of whoever looks; 0 at least. */
export function daysSince(seconds: number, now = new Date()): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 1000 / DAY_S;
  return Math.max(0, today - Math.floor(seconds / DAY_S));
}

/** A day such as `2026-03-01` in words. */
export function dateInWords(day: string, language: Language): string {
  return DATES[language](day);
}
