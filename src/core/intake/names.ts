import { wordsOf } from "./vocabulary/matcher.ts";

/** The words of a name, hyphens as spaces, in no order. */
export function nameKey(name: string): string {
  return [...wordsOf(name)]
    .filter((word) => word !== "|")
    .sort()
    .join(" ");
}

function isWordOf(word: string, words: readonly string[]): boolean {
  return words.some((other) => other === word || (word.length === 1 && other.startsWith(word)));
}

/** Whether two names may be one person's: all words of one are words of the other or their initials; a blank is anybody's. */
export function mayBeOneName(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return (
    shorter.length === 0 ||
    (shorter.every((word) => isWordOf(word, longer)) && shorter.some((word) => longer.includes(word)))
  );
}
