import { fold } from "../../people/fold.ts";
import { SENTENCE_END, singular } from "./words.ts";

/** The forms that a word of a phrase may have, folded: whole, or with a `*` how it begins or ends. */
type Forms = readonly string[];

/** A phrase of a list, as `WordList` says how it is written. */
export interface Phrase {
  /** The forms that its first word may have. */
  readonly firstForms: Forms;
  /** Whether what follows its first word stands among the words of a text from this one on; `^` and `$` are its ends. */
  goesOnAt(words: readonly string[], at: number): boolean;
}

/** A word, a `…`, or an end of the text. */
const PART = /[$^]|[^\s'’$^-]+/g;
const GAP: Forms = [];
/** The most words that a `…` stands for. */
const LONGEST_GAP = 8;

function formsOf(part: string): Forms {
  if (part === "…") return GAP;
  return part.split("/").map((form) => {
    if (form.endsWith("*")) return `${fold(form)}*`;
    return form.startsWith("*") ? `*${fold(form.slice(1))}` : singular(fold(form));
  });
}

function isOf(forms: Forms, word: string): boolean {
  return forms.some((form) => {
    if (form.endsWith("*")) return word.startsWith(form.slice(0, -1));
    return form.startsWith("*") ? word.endsWith(form.slice(1)) : word === form;
  });
}

/** Whether parts of a phrase stand in words from one on; what follows a gap does so before the sentence ends. */
function partsStandAt(words: readonly string[], at: number, [forms, ...rest]: readonly Forms[]): boolean {
  if (forms === undefined) return true;
  if (forms !== GAP) return isOf(forms, words[at] ?? "") && partsStandAt(words, at + 1, rest);
  for (let next = at; next <= at + LONGEST_GAP && next < words.length; next++) {
    if (partsStandAt(words, next, rest)) return true;
    if (words[next] === SENTENCE_END) return false;
  }
  return false;
}

/** Reads a phrase. Most never meet a text that holds their first word: what follows is read where one does. */
export function phraseOf(written: string): Phrase {
  const [first = "", ...others] = written.match(PART) ?? [];
  let rest: readonly Forms[] | null = null;
  return {
    firstForms: formsOf(first),
    goesOnAt: (words, at) => partsStandAt(words, at, (rest ??= others.map(formsOf))),
  };
}
