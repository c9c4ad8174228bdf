import { fold } from "../people/fold.ts";
import { fileUnder } from "./file-under.ts";

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[^\s]/gu;
const LINES = /[\r\n\u2028\u2029]+/g;
const LONG_DASHES = /[\u2013-\u2015]/g;

/**
 * The words of a folded text and the signs between them. A hyphenated name is one word (`Anne` is not in
 * `Marie-Anne`); an apostrophe stands apart (`d'Acme` holds `Acme`).
 */
function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** Phrases and what they stand for, to find all that are in a text as whole words. */
export class Phrases<T> {
  private readonly byWords = new Map<string, Set<T>>();
  /** How many words phrases have. */
  private readonly lengths = new Set<number>();

  /** @param phrases folded. */
  constructor(phrases: ReadonlyMap<string, Iterable<T>>) {
    phrases.forEach((values, phrase) => {
      const words = wordsOf(phrase);
      this.lengths.add(words.length);
      for (const value of values) fileUnder(this.byWords, words.join(" "), value);
    });
  }

  /** The values of the phrases in a text, each once. A dash longer than a hyphen may join words or part them: both count. */
  in(text: string): Set<T> {
    const found = new Set<T>();
    const lines = text.replace(LINES, " ; ");
    for (const reading of new Set([lines, lines.replace(LONG_DASHES, " - ")])) {
      const words = wordsOf(fold(reading));
      for (const length of this.lengths)
        for (let at = 0; at + length <= words.length; at += 1)
          this.byWords.get(words.slice(at, at + length).join(" "))?.forEach((value) => found.add(value));
    }
    return found;
  }
}
