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
/** `Nb max. de`: before a small letter a full stop ends no sentence. */
const ABBREVIATION = /(?<=\p{L})\.(?=\s\p{Ll})/gu;
const WORD = /[\p{L}\p{N}]+(?:\+\p{N})?|&|[.?!;](?=\s)/gu;

function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** The words of a text, folded, singular, without inclusive endings. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text.replace(ABBREVIATION, "").replace(/[\r\n]+/g, ". ")).replace(INCLUSIVE, "");
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

/** One word of a phrase: any of several, whole, by their beginnings or by their endings. */
interface WordTest {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

/** Words side by side; `first` and `last` where they must begin or end the text. */
interface Segment {
  readonly tests: readonly WordTest[];
  readonly first: boolean;
  readonly last: boolean;
}

type Phrase = readonly Segment[];

function wordTest(written: string): WordTest {
  const alternatives = written.split("/");
  const plain = (words: readonly string[]): string[] => words.map((word) => fold(word.replace(/\*/g, "")));
  const endings = alternatives.filter((word) => word.startsWith("*"));
  const beginnings = alternatives.filter((word) => word.endsWith("*"));
  const whole = alternatives.filter((word) => !word.includes("*"));
  return {
    whole: new Set(plain(whole).map(singular)),
    beginnings: plain(beginnings),
    endings: plain(endings),
  };
}

function isOpen({ beginnings, endings }: WordTest): boolean {
  return beginnings.length + endings.length > 0;
}

function passes({ whole, beginnings, endings }: WordTest, word: string): boolean {
  return (
    whole.has(word) ||
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    endings.some((ending) => word.endsWith(ending))
  );
}

function segmentOf(text: string): Segment {
  const trimmed = text.trim();
  const written = trimmed.split(/[\s'’^$-]+/).filter((word) => word !== "");
  return { tests: written.map(wordTest), first: trimmed.startsWith("^"), last: trimmed.endsWith("$") };
}

/** The most words that a `…` stands for. */
const GAP = 8;

function standsAt(words: readonly string[], at: number, { tests, first, last }: Segment): boolean {
  if ((first && at > 0) || (last && at + tests.length !== words.length)) return false;
  return tests.every((test, index) => passes(test, words[at + index] ?? SENTENCE_END));
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

/** Whether words hold one of the phrases: each is looked for only where its first word stands. */
function finder(texts: readonly string[]): (words: readonly string[]) => boolean {
  const phrases = texts.map((text): Phrase => text.split("…").map(segmentOf));
  const byFirstWord = new Map<string, Phrase[]>();
  const open: Phrase[] = [];
  for (const phrase of phrases) {
    const first = phrase[0]?.tests[0];
    if (first === undefined) continue;
    if (isOpen(first)) open.push(phrase);
    else for (const word of first.whole) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), phrase]);
  }
  return (words) =>
    words.some((word, at) => {
      const begins = (phrase: Phrase): boolean => beginsAt(words, at, phrase);
      return byFirstWord.get(word)?.some(begins) === true || open.some(begins);
    });
}

/** The recogniser of texts that hold a phrase of a list and none of its counter-words. */
export function recogniser({ fr, en, es = [], not = [] }: WordList): Recogniser {
  const [holds, holdsCounterWord] = [finder([...fr, ...en, ...es]), finder(not)];
  return (text) => {
    const words = wordsOf(text);
    return holds(words) && !holdsCounterWord(words);
  };
}

/** The recogniser of texts that are an entry of a list as a whole, folded. */
export function wholeRecogniser({ fr, en, es = [] }: Omit<WordList, "not">): Recogniser {
  const texts = new Set([...fr, ...en, ...es].map(fold));
  return (text) => texts.has(fold(text));
}
