import { fold } from "../../people/fold.ts";

const WORDS = [
  ["zero"],
  ["un", "une", "one"],
  ["deux", "two"],
  ["trois", "three"],
  ["quatre", "four"],
  ["cinq", "five"],
  ["six"],
  ["sept", "seven"],
  ["huit", "eight"],
  ["neuf", "nine"],
  ["dix", "ten"],
];
const VALUES = new Map(WORDS.flatMap((words, value) => words.map((word) => [word, value] as const)));

const COUNT = "\\d+(?![\\d\\p{L}]|[.,/:]\\d)|(?:" + [...VALUES.keys()].join("|") + ")(?![\\p{L}\\d])";
const LEADING = new RegExp(
  `^(?:de |from |entre |between )?(${COUNT})(?: ?(?:-|a|to|ou|or|et|and) ?(${COUNT}))?`,
  "u",
);
const NONE = /^(aucun|none)(?![\p{L}\d])|^aucune(?![\p{L}\d])/u;
/** A range that the spreadsheet took for a date (`2-3`). */
const DATE = /^\d{4}-\d\d-\d\d(t|$)/;

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
  const folded = fold(text);
  if (NONE.test(folded)) return 0;
  if (DATE.test(folded)) return null;
  const match = LEADING.exec(folded);
  if (match?.[1] === undefined) return null;
  const first = valueOf(match[1]);
  const second = match[2] === undefined ? first : valueOf(match[2]);
  const capacity = Math.min(first, second);
  return capacity <= MOST ? capacity : null;
}

/** Above this a number is a slip of the keyboard, such as a phone number, and not a number of mentees. */
const MOST = 1_000_000;
