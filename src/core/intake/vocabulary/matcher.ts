import { fold } from "../../people/fold.ts";
import { keptLately } from "../../people/kept-lately.ts";
import { firstForms, foldList, standsAt } from "./phrase.ts";
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

/** Phrases of one list that count alike: those that say something, or its counter-words. */
type Phrases = readonly string[];

/** Each phrase of every list, folded, under the forms of its first word. */
const index = new Map<string, { readonly phrase: string; readonly list: Phrases }[]>();
/** The lists that are not in the index yet. */
const waiting: Phrases[] = [];
/** Letters of the longest beginning or ending of a first word, its `*` among them. */
let longest = 0;

function addToIndex(list: Phrases): void {
  for (const phrase of foldList(list)) {
    for (const form of firstForms(phrase)) {
      const entries = index.get(form);
      if (entries === undefined) index.set(form, [{ phrase, list }]);
      else entries.push({ phrase, list });
      if (form.includes("*")) longest = Math.max(longest, form.length);
    }
  }
}

/** The lists of which a phrase stands in a text. */
function findLists(text: string): ReadonlySet<Phrases> {
  waiting.splice(0).forEach(addToIndex);
  const words = ["^", ...wordsOf(text), "$"];
  const lists = new Set<Phrases>();
  words.forEach((word, at) => {
    const look = (form: string): void => {
      for (const { phrase, list } of index.get(form) ?? [])
        if (!lists.has(list) && standsAt(phrase, words, at)) lists.add(list);
    };
    look(word);
    for (let length = Math.min(word.length, longest); length > 0; length--) {
      look(`${word.slice(0, length)}*`);
      look(`*${word.slice(-length)}`);
    }
  });
  return lists;
}

/** All lists are looked for at once: what one of them is asked about, the others soon are. */
let listsIn = findLists;

/** The recogniser of texts that hold a phrase of a list and none of its counter-words. */
export function recogniser({ fr, en, es = [], not = [] }: WordList): Recogniser {
  const [phrases, counterWords] = [[...fr, ...en, ...es], [...not]];
  waiting.push(phrases, counterWords);
  // What was read before says nothing of these
  listsIn = keptLately(findLists);
  return (text) => {
    const lists = listsIn(text);
    return lists.has(phrases) && !lists.has(counterWords);
  };
}

/** The recogniser of texts that are an entry of a list as a whole, folded. */
export function wholeRecogniser({ fr, en, es = [] }: Omit<WordList, "not">): Recogniser {
  const texts = new Set([...fr, ...en, ...es].map(fold));
  return (text) => texts.has(fold(text));
}
