import { keptLately } from "../../people/kept-lately.ts";
import { TEXT_START, firstForms, foldList, opensText, standsAt } from "./phrase.ts";
import { wordsOf } from "./words.ts";

/** Phrases of one list that count alike: those that say something, or its counter-words. */
export type Phrases = readonly string[];

/** A folded phrase and its list. */
interface Entry {
  readonly phrase: string;
  readonly list: Phrases;
  readonly opens: boolean;
}

/** Looks for the phrases of all its lists at once: what one of them is asked about, the others soon are. */
export interface PhraseIndex {
  add(list: Phrases): void;
  /** The lists of which a phrase stands in a text. */
  listsIn(text: string): ReadonlySet<Phrases>;
}

/** An index of no list yet. */
export function phraseIndex(): PhraseIndex {
  /** Each phrase under the forms of its first word. */
  const entries = new Map<string, Entry[]>();
  /** The lists that are not in there yet. */
  const waiting: Phrases[] = [];
  /** Letters of the longest beginning or ending of a first word, its `*` among them. */
  let longest = 0;

  const fileList = (list: Phrases): void => {
    for (const phrase of foldList(list)) {
      const entry = { phrase, list, opens: opensText(phrase) };
      for (const form of firstForms(phrase)) {
        const others = entries.get(form);
        if (others === undefined) entries.set(form, [entry]);
        else others.push(entry);
        if (form.includes("*")) longest = Math.max(longest, form.length);
      }
    }
  };

  /** The phrases that may begin with a word. */
  const entriesOf = (word: string): readonly Entry[] => {
    const forms = [word];
    for (let length = Math.min(word.length, longest); length > 0; length--)
      forms.push(`${word.slice(0, length)}*`, `*${word.slice(-length)}`);
    return forms.flatMap((form) => entries.get(form) ?? []);
  };
  let entriesOfWord = keptLately(entriesOf);

  const find = (text: string): ReadonlySet<Phrases> => {
    waiting.splice(0).forEach(fileList);
    const words = [TEXT_START, ...wordsOf(text), "$"];
    const lists = new Set<Phrases>();
    words.forEach((word, at) => {
      for (const { phrase, list, opens } of entriesOfWord(word))
        if (!lists.has(list) && standsAt(phrase, words, opens ? at - 1 : at)) lists.add(list);
    });
    return lists;
  };
  let listsIn = keptLately(find);

  return {
    add(list) {
      waiting.push(list);
      // What was read before says nothing of this one
      listsIn = keptLately(find);
      entriesOfWord = keptLately(entriesOf);
    },
    listsIn: (text) => listsIn(text),
  };
}
