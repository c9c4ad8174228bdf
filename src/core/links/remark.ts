const BEGINS_WITH_NO = /^(?:pas|not|jamais|never|surtout)\s/iu;
/** A word that no name holds; a dash before a note, or before another name. */
const SMALL_WORD = /(?:^|\s)(?!(?:d[eu]s?|la|les?|van|von)\s)\p{Ll}|\s\p{Pd}\s/u;

/** Whether a text says something of somebody, where a name alone would name nobody else: `mon patron est Luc Roy`. */
export function isRemark(text: string): boolean {
  return BEGINS_WITH_NO.test(text) || SMALL_WORD.test(text);
}
