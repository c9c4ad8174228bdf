import { beginningOf } from "../people/beginning.ts";
import { ASKING_BLANKS, BLANKS, PAPER_BLANKS, type Blank, type MessageWords } from "./words.ts";

/** Bounded: a template may hold anything. */
const IN_BRACES = /\{([^{}\n]{1,60})\}/g;
const INCLUSIVE_SIGNS = /[·•.()-]/g;

/** How blanks are compared: `Mentor·e` and `mentor.e` are one, `mentoré` and `mentore` are not. */
function spelling(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(INCLUSIVE_SIGNS, "").replace(/\s+/g, " ").trim();
}

function blankFinder({ blanks }: Pick<MessageWords, "blanks">): (text: string) => Blank | null {
  const blankBySpelling = new Map(
    [...BLANKS, ...ASKING_BLANKS, ...PAPER_BLANKS].flatMap((blank) =>
      blanks[blank].map((text) => [spelling(text), blank] as const),
    ),
  );
  return (text) => blankBySpelling.get(spelling(text)) ?? null;
}

/** The blanks of a template: those known, each once, and what else stands between braces, as written. */
export function blanksIn(
  template: string,
  words: Pick<MessageWords, "blanks">,
): { readonly blanks: ReadonlySet<Blank>; readonly unknown: readonly string[] } {
  const find = blankFinder(words);
  const texts = [...template.matchAll(IN_BRACES)].map(([whole, text = ""]) => ({ whole, blank: find(text) }));
  return {
    blanks: new Set(texts.flatMap(({ blank }) => blank ?? [])),
    unknown: [...new Set(texts.filter(({ blank }) => blank === null).map(({ whole }) => whole))],
  };
}

/** Names and topics are one line each, and no longer than what a person reads. */
function plain(value: string): string {
  const line = value.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_VALUE ? `${beginningOf(line, LONGEST_VALUE)}…` : line;
}
const LONGEST_VALUE = 300;

/**
 * Fills in a template. A line with a blank for which `values` has `""` is left out; a blank for which it has nothing,
 * or that is not known, stays as written. What is filled in is not read again: braces in a name stay braces.
 */
export function fillIn(
  template: string,
  values: Readonly<Partial<Record<Blank, string>>>,
  words: Pick<MessageWords, "blanks">,
): string {
  const find = blankFinder(words);
  const valueOf = (text: string): string | undefined => {
    const blank = find(text);
    return blank === null ? undefined : values[blank];
  };
  return template
    .split(/\r\n|\r|\n/)
    .filter((line) => ![...line.matchAll(IN_BRACES)].some(([, text = ""]) => valueOf(text) === ""))
    .map((line) =>
      line.replace(IN_BRACES, (whole, text: string) => {
        const value = valueOf(text);
        return value === undefined ? whole : plain(value);
      }),
    )
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
