const HALF_A_SIGN = /[\ud800-\udbff]$/;

/** The beginning of a text, of at most `length` code units; a sign of two of them, such as an emoji, is never cut. */
export function beginningOf(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(HALF_A_SIGN, "");
}
