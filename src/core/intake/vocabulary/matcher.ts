import { fold } from "../../people/fold.ts";

/**
 * The words by which a title or an answer is recognised, as a coordinator could read and correct them. Each entry is a
 * phrase; accents, case and plurals do not matter.
 *
 * | written | means |
 * | --- | --- |
 * | `line manager` | these whole words, side by side |
 * | `supervis*`, `*mentor` | a word that begins, or ends, so |
 * | `mentee/protege` | one of these words |
 * | `not … paired` | the second after the first, in one sentence, with a few words between |
 * | `^name`, `name$` | at the beginning, at the end of the text |
 */
export interface WordList {
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly es?: readonly string[];
  /** Counter-words: a text that holds one of them is not what the others say. */
  readonly not?: readonly string[];
}

/** Whether a text is what a list describes. Its time grows linearly with the length of the text. */
export type Recogniser = (text: string) => boolean;

/** Stands between the sentences of a text, so that no phrase reaches over them. */
const SENTENCE_END = "|";
/** `·e·s`, `(ne)s`, `/e`, `.trice`: the endings of inclusive writing. */
const INCLUSIVE =
  /(?<=\p{L})[·•‧.\-(/]{1,2}(?:e|s|es|ne|nes|le|les|re|res|fe|fes|se|ses|ve|ves|rice|rices|trice|trices|euse|euses|eure|eures)\)?(?:[·•‧.\-(]?s\)?)?(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{N}]+(?:\+\p{N})?|&|[.?!;](?=\s)/gu;

function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** The words of a text, folded, singular, without inclusive endings. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text.replace(/[\r\n]+/g, ". ")).replace(INCLUSIVE, "");
  return (folded.match(WORD) ?? []).map((word) => (/^[.?!;]$/.test(word) ? SENTENCE_END : singular(word)));
}

/** A title without its notes in (…) and […]; as it is, where there is nothing else. */
export function withoutNotes(title: string): string {
  let depth = 0;
  let bare = "";
  for (const letter of title) {
    if (letter === "(" || letter === "[") depth++;
    if (depth === 0) bare += letter;
    if ((letter === ")" || letter === "]") && depth > 0) depth--;
  }
  return depth === 0 && wordsOf(bare).length > 0 ? bare : title;
}

type WordTest = (word: string) => boolean;

/** Words side by side; `first` and `last` where they must begin or end the text. */
interface Segment {
  readonly tests: readonly WordTest[];
  readonly first: boolean;
  readonly last: boolean;
}

function wordTest(written: string): WordTest {
  const plain = fold(written.replace(/\*/g, ""));
  if (written.startsWith("*")) return (word) => word.endsWith(plain);
  if (written.endsWith("*")) return (word) => word.startsWith(plain);
  const whole = singular(plain);
  return (word) => word === whole;
}

function segmentOf(text: string): Segment {
  const trimmed = text.trim();
  const written = trimmed.split(/[\s'’^$-]+/).filter((word) => word !== "");
  const tests = written.map((word): WordTest => {
    const alternatives = word.split("/").map(wordTest);
    return (read) => alternatives.some((test) => test(read));
  });
  return { tests, first: trimmed.startsWith("^"), last: trimmed.endsWith("$") };
}

/** The most words that a `…` stands for. */
const GAP = 8;

function standsAt(words: readonly string[], at: number, { tests, first, last }: Segment): boolean {
  if ((first && at > 0) || (last && at + tests.length !== words.length)) return false;
  return tests.every((test, index) => test(words[at + index] ?? SENTENCE_END));
}

/** Whether a phrase begins at a word; each further segment follows within the gap, before the sentence ends. */
function beginsAt(words: readonly string[], at: number, [segment, ...rest]: readonly Segment[]): boolean {
  if (segment === undefined) return true;
  if (!standsAt(words, at, segment)) return false;
  const from = at + segment.tests.length;
  for (let next = from; rest.length > 0 && next <= from + GAP; next++) {
    if (beginsAt(words, next, rest)) return true;
    if (next >= words.length || words[next] === SENTENCE_END) return false;
  }
  return rest.length === 0;
}

type Phrase = readonly Segment[];

function phrasesOf(texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => text.split("…").map(segmentOf));
}

/** The recogniser of texts that hold a phrase of a list and none of its counter-words. */
export function recogniser({ fr, en, es = [], not = [] }: WordList): Recogniser {
  const phrases = phrasesOf([...fr, ...en, ...es]);
  const counterPhrases = phrasesOf(not);
  return (text) => {
    const words = wordsOf(text);
    const holds = (phrase: Phrase): boolean => words.some((_, at) => beginsAt(words, at, phrase));
    return phrases.some(holds) && !counterPhrases.some(holds);
  };
}

/** The recogniser of texts that are an entry of a list as a whole, folded. */
export function wholeRecogniser({ fr, en, es = [] }: Omit<WordList, "not">): Recogniser {
  const texts = new Set([...fr, ...en, ...es].map(fold));
  return (text) => texts.has(fold(text));
}
