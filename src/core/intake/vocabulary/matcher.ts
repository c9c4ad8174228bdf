import { fold } from "../../people/fold.ts";
import { phraseIndex } from "./phrase-index.ts";
import { wordsOf } from "./words.ts";

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

/** A title without its notes in (…) and […]; as it is, where there is nothing else. */
export function withoutNotes(title: string): string {
  if (!/[([]/.test(title)) return title;
  let depth = 0;
  let bare = "";
  for (const letter of title) {
    if ("([".includes(letter)) depth++;
    if (depth === 0) bare += letter;
    if (")]".includes(letter) && depth > 0) depth--;
  }
  return depth === 0 && wordsOf(bare).length > 0 ? bare : title;
}

/** Makes recognisers of lists that are asked about the same texts. */
export function recognisers(): (list: WordList) => Recogniser {
  const index = phraseIndex();
  return ({ fr, en, es = [], not = [] }) => {
    const [phrases, counterWords] = [[...fr, ...en, ...es], [...not]];
    index.add(phrases);
    index.add(counterWords);
    return (text) => {
      const lists = index.listsIn(text);
      return lists.has(phrases) && !lists.has(counterWords);
    };
  };
}

/** The recogniser of texts that hold a phrase of a list and none of its counter-words. */
export const recogniser = recognisers();

/** The recogniser of texts that are an entry of a list as a whole, folded. */
export function wholeRecogniser({ fr, en, es = [] }: Omit<WordList, "not">): Recogniser {
  const texts = new Set([...fr, ...en, ...es].map(fold));
  return (text) => texts.has(fold(text));
}
