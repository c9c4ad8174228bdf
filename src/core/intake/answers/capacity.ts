import { fold } from "../../people/fold.ts";
import { NUMBER_WORDS, beginsWithNone } from "../vocabulary/answers.ts";

const VALUES = new Map(NUMBER_WORDS.flatMap((words, value) => words.map((word) => [word, value] as const)));

const COUNT = "\\d+(?![\\d\\p{L}]|[.,/:\u2044]\\d)|(?:" + [...VALUES.keys()].join("|") + ")(?![\\p{L}\\d])";
const LEADING = new RegExp(
  `^(?:de |from |entre |between )?(${COUNT})(?: ?(?:-|a|to|ou|or|et|and) ?(${COUNT}))?`,
  "u",
);
/** `Une dizaine`, `a couple`: more than the word says, and not how many. */
const COLLECTIVE = /^(?:un|une|one) (?:couple|paire|dizaine|douzaine|vingtaine|poignee|dozen)(?![\p{L}])/u;
/** A range that the spreadsheet took for a date (`2-3`). */
const DATE = /^\d{4}-\d\d-\d\d(t|$)/;

/** The number stands in the first words. */
const LONGEST_BEGINNING = 80;

function valueOf(token: string): number {
  return VALUES.get(token) ?? Number(token);
}

/**
 * How many mentees a mentor can take: the leading whole number or number word (French or English, zero to ten); a
 * range gives its smaller end, `aucun·e` and `none` 0, a blank 1.
 *
 * @returns null where the text says no number; the caller reports it and counts 1.
 */
export function readCapacity(text: string): number | null {
  if (text.trim() === "") return 1;
  const folded = fold(text.trim().slice(0, LONGEST_BEGINNING));
  if (beginsWithNone(folded)) return 0;
  if (DATE.test(folded) || COLLECTIVE.test(folded)) return null;
  const match = LEADING.exec(folded);
  if (match?.[1] === undefined) return null;
  const first = valueOf(match[1]);
  const second = match[2] === undefined ? first : valueOf(match[2]);
  const capacity = Math.min(first, second);
  return capacity <= MOST ? capacity : null;
}

/** Above this a number is a slip of the keyboard, such as a phone number, and not a number of mentees. */
const MOST = 1_000_000;
