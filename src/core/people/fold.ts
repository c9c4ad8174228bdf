import { keptLately } from "./kept-lately.ts";

/** Zero-width characters, marks of direction, soft hyphens, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
/** Taken before NFKC, which makes a space and an accent of it. */
const LONE_ACUTE = /\u00b4/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u2035\u02bc\u0060]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f]/g;
const ACCENTS = /\p{M}+/gu;
const DASHES = /[\p{Pd}\u2212]/gu;
/** `st` and `ste` before another word: `St-Hyacinthe`, `Ste. Anne`. */
const SAINT = /(?<![\p{L}\p{N}'])st(e?)\.?(?=[ -][\p{L}\p{N}])/gu;
/** Signs that have no other form than their own. */
const ASCII = /^[ -~\n]*$/;
const TRAILING = " .,;:!?*";
const PLAIN = /^(?!ste? )[a-z0-9]+(?: (?!ste? )[a-z0-9]+)*$/;

/**
 * The form in which headers, options, names and organisations are compared: compatible characters made one (NFKC),
 * lower case, accents off, œ = oe and æ = ae, one space for any run of spaces, straight quotes, every dash `-`, soft
 * hyphens and zero-width characters gone, trailing `.,;:!?…*` gone, trimmed; the words `st` and `ste` before another
 * word are `saint` and `sainte`. What people see keeps its spelling.
 * Folding twice gives the same as folding once.
 */
export function fold(text: string): string {
  return PLAIN.test(text) ? text : foldAnew(text);
}

/** A text in small letters without accents, of which compatible characters are made one. */
function plainLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text
    .replace(INVISIBLE, "")
    .replace(LONE_ACUTE, "'")
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .toLowerCase();
  // Most of what is not plain from the first is so by now
  if (ASCII.test(bare)) return bare;
  return bare
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFKC")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(DASHES, "-");
}

const foldAnew = keptLately((text: string): string => {
  const folded = plainLetters(text)
    .replace(SINGLE_QUOTES, "'")
    .replace(/\s+/g, " ")
    .replace(SAINT, "saint$1");
  let end = folded.length;
  while (end > 0 && TRAILING.includes(folded.charAt(end - 1))) end--;
  return folded.slice(0, end).trim();
});
