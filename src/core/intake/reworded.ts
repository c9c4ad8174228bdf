import { beginningOf } from "../people/beginning.ts";
import { fold } from "../people/fold.ts";
import { mayHoldSlip, oneEditApart } from "../people/one-edit.ts";
import { NUMBER_WORDS } from "./vocabulary/answers.ts";
import { GENERIC_WORDS, JOINING_WORDS, PARTING_WORDS } from "./vocabulary/options.ts";
import { bestRank } from "./vocabulary/ordinals.ts";
import { SENTENCE_END, singular, wordsOf } from "./vocabulary/words.ts";

/** An option may be a whole paragraph: its beginning is enough. */
const LONGEST = 300;
/** Where what an option is ends, and a remark on it begins: `Relève (moins d'un an)`, `Relève : moins d'un an`. */
const REMARK = / [([]|\s?: | - /;
/** `Montréal-Est`: words joined so name another thing than each of them. */
const COMPOUND = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;
/** `un an`, `une année`: a number or an article. */
const MAYBE_ONE = "?1";
const ARTICLES = new Set(NUMBER_WORDS[1]);
const NUMBERS = new Map(
  NUMBER_WORDS.flatMap((words, value) => words.map((word) => [singular(word), value] as const)),
);
/** Below this share of words in common, one option with a word more is another. */
const ENOUGH = 0.75;

interface OptionWords {
  readonly all: readonly string[];
  /** Those before a remark. */
  readonly core: readonly string[];
  readonly hasRemark: boolean;
  /** Words that are a part of a name, as they are written. */
  readonly names: ReadonlySet<string>;
}

/** A word without the endings of its gender; a number as `#2`, however it is written. */
function baseOf(word: string): string {
  if (ARTICLES.has(word)) return MAYBE_ONE;
  const [digits] = /^\d+/.exec(word) ?? [];
  const rank = bestRank(word);
  const number = digits ?? NUMBERS.get(word) ?? (rank === null ? null : rank + 1);
  if (number !== null) return `#${String(number)}`;
  if (PARTING_WORDS.has(word)) return word;
  return word
    .replace(/trice$/, "teur")
    .replace(/euse$/, "eur")
    .replace(/eau$/, "el")
    .replace(/([lnt])\1?e$/, "$1")
    .replace(/e{1,3}$/, "");
}

const GENERIC_BASES = new Set([...GENERIC_WORDS].flatMap(wordsOf).map(baseOf));

function basesIn(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word !== SENTENCE_END && (ARTICLES.has(word) || !JOINING_WORDS.has(word)))
    .map(baseOf);
}

/** Words that begin with a capital further on, or are a part of a compound. */
function namesIn(text: string): string[] {
  const capitals = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(1).filter((word) => /^\p{Lu}/u.test(word));
  const compounds = (text.match(COMPOUND) ?? []).flatMap((compound) => compound.split("-"));
  return [...capitals, ...compounds].flatMap(wordsOf).map(baseOf);
}

function readOption(option: string): OptionWords {
  const text = beginningOf(option, LONGEST);
  const at = fold(text).search(REMARK);
  return {
    all: basesIn(text),
    core: at <= 0 ? basesIn(text) : basesIn(fold(text).slice(0, at)),
    hasRemark: at > 0,
    names: new Set(namesIn(text)),
  };
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return a.charAt(0) === b.charAt(0) && mayHoldSlip(a) && mayHoldSlip(b) && oneEditApart(a, b);
}

/** The words of each that the other does not have; `un` is the number 1 where the other says it so. */
function wordsApart(some: readonly string[], others: readonly string[]): readonly [string[], string[]] {
  const ones = (words: readonly string[], other: readonly string[]): string[] =>
    words.flatMap((word) => (word !== MAYBE_ONE ? word : other.includes("#1") ? "#1" : []));
  const left = ones(others, some);
  const apart = ones(some, others).filter((word) => {
    const at = left.findIndex((other) => isSameWord(word, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [apart, left];
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && wordsApart(some, others).every(({ length }) => length === 0);
}

/** Whether words more leave an option what it was. */
function isSameWithMore(more: readonly string[], shorter: OptionWords, longer: OptionWords): boolean {
  if (shorter.all.length === 0) return false;
  if (more.some((word) => word.startsWith("#") || word.length < 2 || PARTING_WORDS.has(word))) return false;
  if (more.every((word) => GENERIC_BASES.has(word))) return true;
  if (more.some((word) => longer.names.has(word))) return false;
  return (
    shorter.all.length > 1 && (2 * shorter.all.length) / (shorter.all.length + longer.all.length) >= ENOUGH
  );
}

/** How an option may be another one reworded: by its words, or by a remark that one of the two has; null where it is not. */
function kinship(a: OptionWords, b: OptionWords): "words" | "remark" | null {
  if (areSame(a.all, b.all)) return "words";
  if (a.hasRemark !== b.hasRemark && areSame(a.core, b.core)) return "remark";
  const [more, rest] = wordsApart(a.all, b.all);
  if (more.length > 0 && rest.length > 0) return null;
  return (rest.length > 0 ? isSameWithMore(rest, a, b) : isSameWithMore(more, b, a)) ? "words" : null;
}

/**
 * Which answers may be an option reworded in the form while some people still give the old one: the same words in another
 * order, gender or number, with a slip of the pen, a few words more, or a remark after them. Not one of another number, another
 * direction or a compound name (`Montréal-Est`), nor one of several that differ by their remarks alone.
 *
 * @param answers others than the option itself, each once.
 */
export function rewordingsOf(option: string, answers: readonly string[]): string[] {
  const words = readOption(option);
  const kin = answers.map((answer) => ({ answer, by: kinship(words, readOption(answer)) }));
  const remarked = kin.filter(({ by }) => by === "remark").length;
  return kin
    .filter(({ by }) => by === "words" || (by === "remark" && remarked === 1))
    .map(({ answer }) => answer);
}

/** Whether two options say different numbers, directions or names: however alike their letters, neither is the other reworded. */
export function arePartedByWord(a: string, b: string): boolean {
  const [some, others] = [readOption(a), readOption(b)];
  const isParting = (word: string): boolean =>
    word.startsWith("#") || PARTING_WORDS.has(word) || some.names.has(word) || others.names.has(word);
  return wordsApart(some.core, others.core).some((apart) => apart.some(isParting));
}
