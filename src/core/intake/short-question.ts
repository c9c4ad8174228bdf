import { beginningOf } from "../people/beginning.ts";

/** A question is known from this many characters; a consent may run to a page. */
const LONG_QUESTION = 90;

/** The beginning of a question, enough to know it by. */
export function shortQuestion(text: string): string {
  return text.length > LONG_QUESTION ? `${beginningOf(text, LONG_QUESTION).trimEnd()}…` : text;
}
