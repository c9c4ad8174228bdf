import { fold } from "../people/fold.ts";

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

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly values: Set<T>;
}

/** Phrases filed by their words, to find all that stand in a text as whole words. */
export class Phrases<T> {
  private readonly root: Branch<T> = { next: new Map(), values: new Set() };

  /** @param phrase folded. */
  add(phrase: string, value: T): void {
    let branch = this.root;
    for (const word of wordsOf(phrase)) {
      const next = branch.next.get(word) ?? { next: new Map(), values: new Set() };
      branch.next.set(word, next);
      branch = next;
    }
    if (branch !== this.root) branch.values.add(value);
  }

  /**
   * The values of the phrases in a text, each once. A dash longer than a hyphen may join words or part them: both count.
   * Time: the words of the text × the longest phrase.
   */
  in(text: string): Set<T> {
    const found = new Set<T>();
    const lines = text.replace(LINES, " ; ");
    for (const reading of new Set([lines, lines.replace(LONG_DASHES, " - ")]))
      this.collect(wordsOf(fold(reading)), found);
    return found;
  }

  private collect(words: readonly string[], found: Set<T>): void {
    for (let start = 0; start < words.length; start += 1) {
      let branch: Branch<T> | undefined = this.root;
      for (let at = start; branch !== undefined && at < words.length; at += 1) {
        branch = branch.next.get(words[at] ?? "");
        branch?.values.forEach((value) => found.add(value));
      }
    }
  }
}
