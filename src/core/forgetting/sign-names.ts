import { type Identity, nameKeyOf } from "./identity.ts";
import { type Beside, type Span } from "./spans.ts";

/** What goes on with a sign at either side: a word, or another part of the same picture. */
const WORD = /[\p{L}\p{N}]/u;
const JOINED = /^[\p{M}\u200d\p{Emoji_Modifier}\p{L}\p{N}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;

/** The names of somebody that hold no word: pictures and other signs. */
export function signNames({ names }: Identity): string[] {
  return names
    .filter((name) => nameKeyOf(name) === name.trim() && !WORD.test(name))
    .map((name) => name.trim());
}

/**
 * Where a name without a word stands in a text. Anybody may use such signs: they certainly mean the person where they are
 * the whole of a text in which Dyade writes names, else that is a question, and of a sign that is no picture (`?`, `-`) only
 * where it is the whole text.
 *
 * @param others those who are somebody else.
 */
export function signSpans(
  text: string,
  signs: readonly string[],
  others: readonly Identity[],
  { isOurs = false }: Beside,
): Span[] {
  return signs.flatMap((sign): Span[] => {
    const isShared = others.some(({ names }) => names.some((name) => name.trim() === sign));
    if (text.trim() === sign) {
      const from = text.indexOf(sign);
      return [{ from, to: from + sign.length, doubt: isShared ? "namesake" : isOurs ? null : "part" }];
    }
    if (!PICTURE.test(sign)) return [];
    const spans: Span[] = [];
    for (let from = text.indexOf(sign); from >= 0; from = text.indexOf(sign, from + sign.length)) {
      const to = from + sign.length;
      const isPart =
        JOINED.test(text.slice(to, to + 2)) || /[\p{L}\p{N}\u200d]$/u.test(text.slice(from - 1, from));
      if (!isPart) spans.push({ from, to, doubt: "part" });
    }
    return spans;
  });
}
