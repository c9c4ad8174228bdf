import { fold } from "../people/fold.ts";

/** A word of a text, where it stands. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** Folded. */
  readonly word: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
/** `d'Hélène`, `l'Hélène`, `qu'Hélène`. */
const ELISION = /^(?:[djlmnst]|qu)['’ʼ]/iu;
const SAINTS = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
]);

/** The words of a text, folded, hyphens parting them. @param words those that keep an apostrophe: `d'amours`. */
export function tokensOf(text: string, words: ReadonlySet<string>): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: raw, index }) => {
    const whole = fold(raw);
    const prefix = words.has(whole) ? 0 : (ELISION.exec(raw)?.[0].length ?? 0);
    const word = prefix === 0 ? whole : fold(raw.slice(prefix));
    return { from: index + prefix, to: index + raw.length, word: SAINTS.get(word) ?? word };
  });
}

const LONGEST_GAP = 3;
const SPACES = /^[ \t\u00a0\u202f]+$/;
const HYPHEN = /^\p{Pd}$/u;
const WITHIN_NAME = /^[ \t\u00a0\u202f,.\p{Pd}]+$/u;

/** What stands between two words: how they belong together, `apart` where they do not. */
export type Gap = "space" | "hyphen" | "comma" | "name" | "apart";

export function gapBetween(text: string, before: Token | undefined, after: Token | undefined): Gap {
  if (before === undefined || after === undefined) return "apart";
  if (after.from - before.to > LONGEST_GAP) return "apart";
  const gap = text.slice(before.to, after.from);
  if (SPACES.test(gap)) return "space";
  if (HYPHEN.test(gap)) return "hyphen";
  if (!WITHIN_NAME.test(gap)) return "apart";
  return gap.includes(",") ? "comma" : "name";
}
