import { keyOf } from "./name.ts";

/** Longer names have too many short forms, and are rare. */
const MOST_WORDS = 5;
/** A number has no initial. */
const LETTER = /^\p{L}/u;

/**
 * The keys of all names of fewer words that a name may be called by: two words of it or more (`Marie Roy` of
 * `Marie Claire Roy`); one whole word or more, some of the others as initials (`J.-F. Tremblay`); the last word alone.
 */
export function shortForms(words: readonly string[]): Set<string> {
  const forms = new Set<string>();
  if (words.length < 2) return forms;
  forms.add(words[words.length - 1] ?? "");
  if (words.length > MOST_WORDS) return forms;
  const choose = (at: number, chosen: readonly string[], whole: number): void => {
    const word = words[at];
    if (word === undefined) {
      const initials = chosen.length - whole;
      if (initials > 0 ? whole > 0 : whole > 1 && whole < words.length) forms.add(keyOf(chosen));
      return;
    }
    choose(at + 1, chosen, whole);
    choose(at + 1, [...chosen, word], word.length > 1 ? whole + 1 : whole);
    if (word.length > 1 && LETTER.test(word)) choose(at + 1, [...chosen, word.slice(0, 1)], whole);
  };
  choose(0, [], 0);
  return forms;
}
