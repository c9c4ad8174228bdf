import { fold } from "../../people/fold.ts";

/** Stands between the sentences of a text, so that no phrase reaches over them. */
export const SENTENCE_END = "|";
/** `·e·s`, `(ne)s`, `/e`, `.trice`: the endings of inclusive writing. */
const INCLUSIVE =
  /(?<=\p{L})[·•‧.\-(/]{1,2}(?:s|(?:[flnrsv]?e|t?rice|eu[rs]e)s?)\)?(?:[·•‧.\-(]?s\)?)?(?![\p{L}\p{N}])/gu;
/** `Nb max. de`: before a small letter a full stop ends no sentence. */
const ABBREVIATION = /(?<=\p{L})\.(?=\s\p{Ll})/gu;
const WORD = /[\p{L}\p{N}]+(?:\+\p{N})?|&|[.?!;](?=\s)/gu;

/** A word without the ending of a plural. */
export function singular(word: string): string {
  return word.length > 3 && (word.endsWith("s") || word.endsWith("x")) ? word.slice(0, -1) : word;
}

/** The words of a text, folded, singular, without inclusive endings. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text.replace(ABBREVIATION, "").replace(/[\r\n]+/g, ". ")).replace(INCLUSIVE, "");
  return (folded.match(WORD) ?? []).map((word) => (".?!;".includes(word) ? SENTENCE_END : singular(word)));
}
