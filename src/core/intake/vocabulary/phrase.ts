import { fold } from "../../people/fold.ts";
import { keptLately } from "../../people/kept-lately.ts";
import { SENTENCE_END, singular } from "./words.ts";

/** The forms that a word of a phrase may have: whole, or with a `*` how it begins or ends. */
export type Forms = readonly string[];

/** A word, a `…` as it is folded, or an end of the text. */
const PART = /[$^]|[^\s'$^-]+/g;
const FIRST_WORD = /[^\s'$^-]+/;
/** Stands before the words of a text, and before those of a phrase that opens one. */
export const TEXT_START = "^";
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

/** Whether a folded phrase stands only where the text begins. */
export function opensText(phrase: string): boolean {
  return phrase.startsWith(TEXT_START);
}

/** The forms that the first word of a folded phrase may have. */
export function firstForms(phrase: string): Forms {
  return formsOf(FIRST_WORD.exec(phrase)?.[0] ?? "");
}

/** Whether a word has one of some forms. */
export function isOf(forms: Forms, word: string): boolean {
  return forms.some((form) => {
    if (form.endsWith("*")) return word.startsWith(form.slice(0, -1));
    return form.startsWith("*") ? word.endsWith(form.slice(1)) : word === form;
  });
}

/** Whether the parts of a phrase, the first ones left out, stand in words from one on. */
function partsStandAt(words: readonly string[], at: number, parts: readonly Forms[], without = 0): boolean {
  for (let part = without; part < parts.length; part++) {
    const forms = parts[part] as Forms;
    const place = at + part - without;
    if (forms === GAP) return partsStandAfter(words, place, parts, part + 1);
    if (!isOf(forms, words[place] ?? "")) return false;
  }
  return true;
}

/** Whether those parts stand a few words further on, before the sentence ends. */
function partsStandAfter(
  words: readonly string[],
  at: number,
  parts: readonly Forms[],
  without: number,
): boolean {
  for (let next = at; next <= at + LONGEST_GAP && next < words.length; next++) {
    if (partsStandAt(words, next, parts, without)) return true;
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
