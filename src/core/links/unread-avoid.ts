import type { Report } from "../issues/issue.ts";
import { readName } from "../people/name.ts";
import type { UnreadAnswer } from "./avoid.ts";
import { place } from "./links-rows.ts";
import type { LinkSources } from "./sources.ts";

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
export function reportUnreadAvoid(
  answers: readonly UnreadAnswer[],
  tabs: LinkSources["tabs"],
  report: Report,
): void {
  const unread = answers.flatMap(({ parts, wholly, ...answer }) =>
    wholly ? [answer] : parts.filter(mayBeName).map((text) => ({ ...answer, text })),
  );
  const [first] = unread;
  if (first === undefined) return;
  const { asker, column, text } = first;
  report("avoid-of-nobody", place(asker.role === "mentee" ? tabs.mentees : tabs.mentors, asker.row, column), {
    read: text,
    names: unread.map(({ asker: { name } }) => name),
    rows: unread.map(({ asker: { row } }) => row),
    count: unread.length,
  });
}
