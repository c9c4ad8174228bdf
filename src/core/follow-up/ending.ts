import { beginningOf } from "../people/beginning.ts";
import { fold } from "../people/fold.ts";
import { type Day, dayText, readDay } from "./calendar.ts";
import { ENDING_REASONS, type EndingReason } from "./ending-reasons.ts";
import type { EndingWords } from "./words.ts";

/** How a dyad ended. */
export interface Ending {
  readonly reason: EndingReason;
  /** One's own words; `""` for none. */
  readonly words: string;
  /** When it had begun; null where that is not known. */
  readonly since: Day | null;
  readonly on: Day;
}

/** A reason as people read it, with what was added to it. */
export function reasonText({ reason, words }: Pick<Ending, "reason" | "words">, w: EndingWords): string {
  return words === "" ? w.reasons[reason] : `${w.reasons[reason]}${w.colon}${words}`;
}

/** Reads a reason and what was added to it; a reason that is not of the list is `other`, in those words. */
export function readReason(text: string, w: EndingWords): Pick<Ending, "reason" | "words"> {
  const folded = fold(text);
  for (const reason of ENDING_REASONS) {
    const start = `${w.reasons[reason]}${w.colon}`;
    if (text.length > start.length && fold(text.slice(0, start.length)) === fold(start))
      return { reason, words: text.slice(start.length).trim() };
    if (folded === fold(w.reasons[reason])) return { reason, words: "" };
  }
  return { reason: "other", words: text.trim() };
}

const LONGEST_WORDS = 500;

/** One's own words on one line: they stand in a cell among others. */
export function plainWords(text: string): string {
  return beginningOf(text.replace(/\s+/g, " ").trim(), LONGEST_WORDS);
}

/** The note of a past dyad in the Links tab: from when to when, and why. */
export function endingNote(ending: Ending, w: EndingWords): string {
  const since = ending.since === null ? null : dayText(ending.since);
  return `${w.period(since, dayText(ending.on))}. ${reasonText(ending, w)}`;
}

const DAYS = /^(?:[^\d]{0,20}(\d{4}-\d{2}-\d{2}))?[^\d]{0,20}(\d{4}-\d{2}-\d{2})\. /;

/** Reads a note as {@link endingNote} writes it in one language; null for any other text. */
export function readEndingNote(text: string, w: EndingWords): Ending | null {
  const [start = "", since, last] = DAYS.exec(text) ?? [];
  const on = readDay(last);
  if (on === null || last === undefined || start !== `${w.period(since ?? null, last)}. `) return null;
  return { ...readReason(text.slice(start.length), w), since: readDay(since), on };
}
