/** Shorter names differ too easily by a letter, and no name is longer. */
const LENGTHS = { least: 6, most: 80 };

/** Whether a text has the length of one that may hold a slip of the pen. */
export function mayHoldSlip({ length }: string): boolean {
  return length >= LENGTHS.least && length <= LENGTHS.most;
}

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= "0" && sign <= "9";

/**
 * Whether two different texts are one insertion, deletion, substitution or exchange of neighbours apart (F. J. Damerau,
 * "A technique for computer detection and correction of spelling errors", 1964, doi:10.1145/363958.363994). A number
 * is no slip: `Personne 1`, `Personne 2`.
 */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (isDigit(a[start]) || isDigit(b[start])) return false;
  const restIsEqual = (skipA: number, skipB: number): boolean =>
    a.slice(start + skipA) === b.slice(start + skipB);
  if (a.length !== b.length) return a.length < b.length ? restIsEqual(0, 1) : restIsEqual(1, 0);
  const exchanged = a[start] === b[start + 1] && a[start + 1] === b[start];
  return restIsEqual(1, 1) || (exchanged && restIsEqual(2, 2));
}

/**
 * The text and all that one deletion makes of it. Texts one edit apart share one of these, so that they are found without
 * comparing all with all (W. Garbe, "Symmetric Delete", 2012; T. Bocek et al., "Fast similarity search in large
 * dictionaries", 2007).
 */
export function deletions(text: string): Set<string> {
  const keys = new Set([text]);
  for (let at = 0; at < text.length; at++) keys.add(text.slice(0, at) + text.slice(at + 1));
  return keys;
}
