/** What a line of a paper is: where a paper begins, where a part of it does, what is said, what the two write by hand. */
export const LINE_KINDS = ["paper", "part", "text", "blank"] as const;

export type LineKind = (typeof LINE_KINDS)[number];

/** The words of the papers themselves, in the programme's language. Their texts are in `messages/`. */
export interface PaperWords {
  /** How each kind of line is called in the tab of the templates; the first is how it is written. */
  readonly kinds: Record<LineKind, readonly string[]>;
  /** How the blank for how long a dyad lasts may be written, and a term in months in words. */
  readonly termBlank: readonly string[];
  readonly term: (months: number) => string;
  /** The same where a dyad has an end of its own, `2027-06-30`; null for no whole months. */
  readonly ownTerm: (months: number | null, isExact: boolean, until: string) => string;
  /** The name of the tab of the templates, and of one with the papers of a dyad. */
  readonly templateTab: string;
  readonly tabTitle: (mentee: string, mentor: string) => string;
  readonly headers: { readonly kind: string; readonly text: (blanks: readonly string[]) => string };
  /** The papers that the templates begin as, line by line. */
  readonly lines: readonly (readonly [LineKind, string])[];
}
