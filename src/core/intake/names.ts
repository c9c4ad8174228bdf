import { wordsOf } from "./vocabulary/matcher.ts";

function nameWords(name: string): string[] {
  return wordsOf(name).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The words of a name, hyphens as spaces, in no order. */
export function nameKey(name: string): string {
  return nameWords(name).sort().join(" ");
}

function isWordOf(word: string, words: readonly string[]): boolean {
  const isInitial = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a);
  return words.some((other) => other === word || isInitial(word, other) || isInitial(other, word));
}

/** Whether two names may be one person's: all words of one are words of the other or their initials; a blank is anybody's. */
export function mayBeOneName(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  return (
    shorter.length === 0 ||
    (shorter.every((word) => isWordOf(word, longer)) && shorter.some((word) => longer.includes(word)))
  );
}
