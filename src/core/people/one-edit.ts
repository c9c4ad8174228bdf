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

/** An odd number, and what it times is 1 in 32 bits. */
const [BASE, INVERSE] = [0x01000193, 0x359c449b];

/**
 * Numbers of the text and of all that one deletion makes of it, of digits apart. Texts one edit apart share one of these,
 * so that they are met without comparing all with all; others may by chance (W. Garbe, "Symmetric Delete", 2012;
 * T. Bocek et al., "Fast similarity search in large dictionaries", 2007). Each is a polynomial of the text in 32 bits
 * (R. M. Karp and M. O. Rabin, doi:10.1147/rd.312.0249), made in two walks.
 */
export function deletionKeys(text: string): number[] {
  let whole = 0;
  for (let at = 0, power = 1; at < text.length; at++, power = Math.imul(power, BASE))
    whole = (whole + Math.imul(text.charCodeAt(at), power)) | 0;
  const keys = [whole];
  let before = 0;
  for (let at = 0, power = 1; at < text.length; at++, power = Math.imul(power, BASE)) {
    const end = (before + Math.imul(text.charCodeAt(at), power)) | 0;
    // What stands after the sign left out moves up by one place.
    if (!isDigit(text[at]) && text[at] !== text[at - 1])
      keys.push((before + Math.imul(whole - end, INVERSE)) | 0);
    before = end;
  }
  return keys;
}
