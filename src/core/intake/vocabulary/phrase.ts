import { fold } from "../../people/fold.ts";
import { keptLately } from "../../people/kept-lately.ts";
import { SENTENCE_END, singular } from "./words.ts";

/** The forms that a word of a phrase may have: whole, or with a `*` how it begins or ends. */
type Forms = readonly string[];

/** A word, a `…` as it is folded, or an end of the text. */
const PART = /[$^]|[^\s'$^-]+/g;
const FIRST_PART = new RegExp(PART, "");
const GAP: Forms = [];
/** The most words that a `…` stands for. */
const LONGEST_GAP = 8;

function formsOf(part: string): Forms {
  return part === "..." ? GAP : part.split("/").map((form) => (form.includes("*") ? form : singular(form)));
}

/** The phrases of a list, folded; all at once, which takes less time. The last bar keeps a `*` before it. */
export function foldList(list: readonly string[]): readonly string[] {
  return fold(`${list.join("|")}|`)
    .split("|")
    .slice(0, -1);
}

/** The forms that the first word of a folded phrase may have. */
export function firstForms(phrase: string): Forms {
  return formsOf(FIRST_PART.exec(phrase)?.[0] ?? "");
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

/** Most phrases never meet a text that holds their first word, and need not be read. */
const partsOf = keptLately((phrase) => (phrase.match(PART) ?? []).map(formsOf));

/** Whether a folded phrase stands among the words of a text from one on; `^` and `$` are its ends. */
export function standsAt(phrase: string, words: readonly string[], at: number): boolean {
  return partsStandAt(words, at, partsOf(phrase));
}
