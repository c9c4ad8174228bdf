import type { Report } from "../issues/issue.ts";
import { readName } from "../people/name.ts";
import type { UnreadAnswer } from "./avoid.ts";

/** A name beside others has as few words as this; more are a remark. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

function mayBeName(part: string): boolean {
  const { words } = readName(part);
  return words.length >= FEWEST_WORDS && words.length <= MOST_WORDS && /^\p{Lu}/u.test(part.trim());
}

/**
 * Reports one `avoid-of-nobody`, at the first of them, for all answers on whom to avoid that name nobody of the programme
 * and no organisation, and names of nobody beside others.
 */
export function reportUnreadAvoid(answers: readonly UnreadAnswer[], report: Report): void {
  const unread = answers.flatMap(({ parts, wholly, ...answer }) =>
    wholly ? [answer] : parts.filter(mayBeName).map((text) => ({ ...answer, text })),
  );
  const [first] = unread;
  if (first === undefined) return;
  report("avoid-of-nobody", first.where, {
    read: first.text,
    names: unread.map(({ asker: { name } }) => name),
    rows: unread.map(({ asker: { row } }) => row),
    count: unread.length,
  });
}
