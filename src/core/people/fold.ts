const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u02bc\u0060\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033]/g;
const DASHES = /[\p{Pd}\u2212]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/g;
const TRAILING = /[\s.,;:!?*]+$/;

/**
 * The form in which headers, options, names and organisations are compared: compatible characters made one (NFKC),
 * lower case, accents off, œ = oe and æ = ae, one space for any run of spaces, straight quotes, every dash `-`, soft
 * hyphens and zero-width characters gone, trailing `.,;:!?…*` gone, trimmed. What people see keeps its spelling.
 * Folding twice gives the same as folding once.
 */
export function fold(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFKC")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(DASHES, "-")
    .replace(/\s+/g, " ")
    .replace(TRAILING, "")
    .trim();
}
