import { fold } from "../people/fold.ts";
import { keyOf } from "../people/name.ts";
import { organisationKey } from "../people/organisation.ts";
import { fileUnder } from "../people/file-under.ts";
import type { Entry } from "./participants.ts";

/** A hyphenated name is one word (`Anne` is not in `Marie-Anne`); an apostrophe stands apart (`d'Acme` holds `Acme`). */
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[^\s]/gu;
const LINES = /[\r\n\u2028\u2029]+/g;
const LONG_DASHES = /[\u2013-\u2015]/g;
/** Longer names and firms are read as a whole answer only: texts are read in linear time. */
const MOST_WORDS = 12;

/** Phrases and what they stand for, to find all that are in a text as whole words. */
export interface Phrases<T> {
  add(phrase: string, value: T): void;
  /** The values of the phrases in a text, each once. A dash longer than a hyphen may join words or part them: both count. */
  in(text: string): Set<T>;
}

/**
 * Makes phrases to be filled.
 *
 * @param keyOf what words share that are the same phrase; hyphens part them.
 * @param longest whether of phrases that overlap the first and longest alone is found.
 */
export function phrasesBy<T>(keyOf: (words: readonly string[]) => string, longest = false): Phrases<T> {
  const byKey = new Map<string, Set<T>>();
  /** The words of all phrases, hyphens parting them. */
  const vocabulary = new Set<string>();
  return {
    add(phrase, value) {
      const words = wordsOf(phrase).flat();
      if (words.length === 0 || words.length > MOST_WORDS) return;
      words.forEach((word) => vocabulary.add(word));
      fileUnder(byKey, keyOf(words), value);
    },
    in(text) {
      const values = new Set<T>();
      const lines = text.replace(LINES, " ; ");
      const apart = lines.replace(LONG_DASHES, " - ");
      for (const reading of lines === apart ? [lines] : [lines, apart]) {
        const words = wordsOf(reading);
        const isUsed = words.map((parts) => parts.every((part) => vocabulary.has(part)));
        for (let from = 0; from < words.length; from++) {
          let end = from;
          while (end < from + MOST_WORDS && isUsed[end] === true) end++;
          for (; end > from; end--) {
            const phrase = byKey.get(keyOf(words.slice(from, end).flat()));
            phrase?.forEach((value) => values.add(value));
            if (phrase === undefined || !longest) continue;
            from = end - 1;
            break;
          }
        }
      }
      return values;
    },
  };
}

/** The words of a text and the signs between them, each word as its parts between hyphens. */
function wordsOf(text: string): string[][] {
  return (fold(text).match(WORD) ?? []).map((word) => {
    if (word === "&" || word === "and") return ["et"];
    return word === "-" ? [word] : word.split("-");
  });
}

/** The names of people, their words in any order. */
export function namePhrases(entries: readonly Entry[]): Phrases<number> {
  const phrases = phrasesBy<number>(keyOf, true);
  for (const { asName, person } of entries) phrases.add(asName.words.join(" "), person);
  return phrases;
}

/** The organisations that people gave, as they are compared; one of a single word keeps its article: `La Ferme`. */
export function organisationPhrases(
  entries: readonly Entry[],
  byOrganisation: ReadonlyMap<string, ReadonlySet<number>>,
): Phrases<number> {
  const phrases = phrasesBy<number>((words) => words.join(" "));
  for (const { organisation, person } of entries) {
    const key = organisationKey(organisation);
    const folded = fold(organisation);
    const article = folded.slice(0, folded.indexOf(key.split(" ")[0] ?? ""));
    if (byOrganisation.has(key)) phrases.add(key.includes(" ") ? key : `${article}${key}`, person);
  }
  return phrases;
}
