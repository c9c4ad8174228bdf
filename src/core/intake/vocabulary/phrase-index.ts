import { fileUnder } from "../../people/file-under.ts";
import { keptLately } from "../../people/kept-lately.ts";
import { type Forms, TEXT_START, firstForms, foldList, isOf, opensText, standsAt } from "./phrase.ts";
import { wordsOf } from "./words.ts";

/** Phrases of one list that count alike: those that say something, or its counter-words. */
export type Phrases = readonly string[];

/** A folded phrase and its list. */
interface Entry {
  readonly phrase: string;
  readonly list: Phrases;
  readonly opens: boolean;
  /** What its first word may be. */
  readonly first: Forms;
}

/** Looks for the phrases of all its lists at once: what one of them is asked about, the others soon are. */
export interface PhraseIndex {
  add(list: Phrases): void;
  /** The lists of which a phrase stands in a text. */
  listsIn(text: string): ReadonlySet<Phrases>;
}

const NO_LIST: ReadonlySet<Phrases> = new Set();

/** An index of no list yet. */
export function phraseIndex(): PhraseIndex {
  /** Each phrase under the forms of its first word: a word, the first two signs of its beginning, or `*` for an ending. */
  const entries = new Map<string, Set<Entry>>();
  /** The lists that are not in there yet. */
  const waiting: Phrases[] = [];

  const fileList = (list: Phrases): void => {
    for (const phrase of foldList(list)) {
      const first = firstForms(phrase);
      const entry = { phrase, list, opens: opensText(phrase), first };
      for (const form of first) {
        const key = form.startsWith("*") ? "*" : form.endsWith("*") ? form.slice(0, 2) : form;
        fileUnder(entries, key, entry);
      }
    }
  };

  /** The phrases that may begin with a word. */
  const entriesOf = (word: string): readonly Entry[] =>
    [word, word.slice(0, 2), `${word.charAt(0)}*`, "*"].flatMap((key) =>
      [...(entries.get(key) ?? [])].filter(({ first }) => isOf(first, word)),
    );
  let entriesOfWord = keptLately(entriesOf);

  const find = (text: string): ReadonlySet<Phrases> => {
    waiting.splice(0).forEach(fileList);
    const inside = wordsOf(text);
    const words = [TEXT_START, ...inside, "$"];
    let lists = NO_LIST;
    inside.forEach((word, before) => {
      for (const { phrase, list, opens } of entriesOfWord(word))
        if (!lists.has(list) && standsAt(phrase, words, opens ? before : before + 1))
          lists = new Set(lists).add(list);
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
