import { fold } from "./fold.ts";
import { keptLately } from "./kept-lately.ts";
import { CIVILITIES, holdsTitle } from "./words-of-names.ts";

/** A name as names are compared: its words, without civilities, titles and notes. */
export interface Name {
  /** Folded, in the order written, turned where written `Tremblay, Luc`. */
  readonly words: readonly string[];
  /** The words in alphabetical order: two names are the same where these are equal. `""` for no name. */
  readonly key: string;
  /** The title or note left out, as written; `""` for none. */
  readonly note: string;
  /** What else the words may be, which is no certainty: `M.` before a lone word a civility, `JF` two initials. */
  readonly otherwise: readonly (readonly string[])[];
}

const MAY_BREAK = /[,([]|\s\p{Pd}\s/u;
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
/** `JF`: two initials written as one word. */
const GLUED = /^[bcdfghjklmnpqrstvwxz]{2}$/;
/** What may begin a note or a title: a comma, a bracket, a dash between spaces. */
const BREAK = /,|\(([^()]*)\)|\[([^[\]]*)\]|\s\p{Pd}\s/gu;

/** The words of a text, folded, hyphens as spaces. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** How many words a part of a name has, a hyphenated one being one. */
function wordCount(part: string): number {
  return part.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function withoutCivility(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && CIVILITIES.has(words[from] ?? "")) from++;
  return words.slice(from);
}

/** The words of a part without civilities; `M.` before one single word is kept as an initial. */
function wordsOfPart(part: string): readonly string[] {
  const words = wordsOf(part);
  return words[0] === "m" && wordCount(part) === 2 ? words : withoutCivility(words);
}

function nameOf(words: readonly string[], note: string): Name {
  const bare = withoutCivility(words);
  const otherwise: (readonly string[])[] = bare.length < words.length && words[0] === "m" ? [bare] : [];
  if (words.length > 1 && words.some((word) => GLUED.test(word)))
    otherwise.push(words.flatMap((word) => (GLUED.test(word) ? [...word] : [word])));
  return { words, key: keyOf(words), note, otherwise };
}

/** What names of the same words share, whatever their order. */
export function keyOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : [...words].sort().join(" ");
}

interface Part {
  readonly text: string;
  /** What stands before it: nothing or a bracket that closed, a comma, a dash between spaces or a bracket that opened. */
  readonly after: "" | "comma" | "sign";
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let after: Part["after"] = "";
  for (const { 0: sign, 1: round, 2: square, index } of text.matchAll(BREAK)) {
    parts.push({ text: text.slice(from, index), after });
    from = index + sign.length;
    const bracketed = round ?? square;
    if (bracketed !== undefined) parts.push({ text: bracketed, after: "sign" });
    after = sign === "," ? "comma" : bracketed === undefined ? "sign" : "";
  }
  parts.push({ text: text.slice(from), after });
  return parts.filter((part) => wordCount(part.text) > 0);
}

/**
 * Reads the name that a text gives. What follows a comma or a dash between spaces, or stands in (…) or […], is a title or
 * a note where the part before is a name by itself, of two words or more, and after one word where it holds the word of
 * a post; else it belongs to the name, which a comma turns.
 */
export const readName = keptLately((text: string): Name => {
  if (!MAY_BREAK.test(text)) return nameOf(wordsOfPart(text), "");
  let words: readonly string[] = [];
  let count = 0;
  for (const { text: part, after } of partsOf(text)) {
    if (count > 0 && after !== "" && (count > 1 || holdsTitle(wordsOf(part))))
      return nameOf(words, part.trim());
    const added = wordsOfPart(part);
    // `Roy, Mme`; `Roy, M.` may be an initial
    const isCivility = count > 0 && added.length === 1 && added[0] !== "m" && CIVILITIES.has(added[0] ?? "");
    if (isCivility) continue;
    words = after === "comma" ? [...added, ...words] : [...words, ...added];
    count += wordCount(part);
  }
  return nameOf(words, "");
});
