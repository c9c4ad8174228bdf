/** Longer names have too many short forms, and are rare. */
const MOST_WORDS = 5;
/** A number has no initial. */
const LETTER = /^\p{L}/u;

/** An odd number: what it times is spread over 32 bits. */
const BASE = 0x01000193;

function numberOfWord(word: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) number = Math.imul(number ^ word.charCodeAt(at), BASE);
  number = Math.imul(number ^ (number >>> 16), 0x21f0aaad);
  return number ^ (number >>> 15);
}

/** The number of the words of a name, whatever their order; other names have it too by chance alone. */
export function numberOfWords(words: readonly string[]): number {
  return words.reduce((sum, word) => (sum + numberOfWord(word)) | 0, 0);
}

/**
 * The numbers of all names of fewer words that a name may be called by: two words of it or more (`Marie Roy` of
 * `Marie Claire Roy`); one whole word or more, some of the others as initials (`J.-F. Tremblay`); the last word alone.
 */
export function shortFormNumbers(words: readonly string[]): number[] {
  const forms: number[] = [];
  if (words.length < 2) return forms;
  forms.push(numberOfWords(words.slice(-1)));
  if (words.length > MOST_WORDS) return forms;
  const numbers = words.map(numberOfWord);
  const initials = words.map((word) => numberOfWord(word.charAt(0)));
  const choose = (at: number, sum: number, whole: number, letters: number): void => {
    const [word, number = 0, initial = 0] = [words[at], numbers[at], initials[at]];
    if (word === undefined) {
      if (letters > 0 ? whole > 0 : whole > 1 && whole < words.length) forms.push(sum);
      return;
    }
    choose(at + 1, sum, whole, letters);
    if (word.length > 1) choose(at + 1, (sum + number) | 0, whole + 1, letters);
    if (word.length === 1 || LETTER.test(word)) choose(at + 1, (sum + initial) | 0, whole, letters + 1);
  };
  choose(0, 0, 0, 0);
  return forms;
}
