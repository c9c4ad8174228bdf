import { type Table, cellText } from "../tabs/table.ts";
import { columnsOfRows, readHeader } from "../links/links-headers.ts";
import { readRelation } from "../links/relations.ts";
import { type Ending, endingNote, readEndingNote } from "./ending.ts";
import { mentionOf } from "../people/labels.ts";
import type { Party } from "./followed-pair.ts";
import type { EndingWords } from "./words.ts";

/** A dyad that ended, as a row of the Links tab holds it. The two ends are as written. */
export interface EndedLink {
  readonly mentee: string;
  readonly mentor: string;
  readonly ending: Ending;
}

/**
 * The dyads that ended: the rows of the Links tab whose relation is past and whose note {@link linkRow} wrote.
 *
 * @param languages the words of every language in which it may have been written.
 */
export function endedLinks(links: Table | null, languages: readonly EndingWords[]): EndedLink[] {
  const [header = [], ...rows] = links?.rows ?? [];
  const kinds = header.map((cell) => readHeader(cellText(cell)));
  const [person, , other] = columnsOfRows(kinds);
  return rows.flatMap((row) => {
    const texts = row.map(cellText);
    if (!texts.some((text) => readRelation(text) === "past")) return [];
    const endings = texts.flatMap((text) => languages.map((w) => readEndingNote(text, w)));
    const ending = endings.find((ending) => ending !== null);
    return ending === undefined ? [] : { mentee: texts[person] ?? "", mentor: texts[other] ?? "", ending };
  });
}

/** The row of the Links tab that makes a dyad a past one: person, relation, other person, note. */
export function linkRow(
  { mentee, mentor }: { readonly mentee: Party; readonly mentor: Party },
  ending: Ending,
  w: EndingWords,
): string[] {
  return [mentionOf(mentee, mentee.label), w.past, mentionOf(mentor, mentor.label), endingNote(ending, w)];
}
