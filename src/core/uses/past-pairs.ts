import { answeredTexts } from "../intake/answers/answers.ts";
import { namesSomebody } from "../links/stated-nobody.ts";
import { mentionsIn } from "../people/cut.ts";
import { fold } from "../people/fold.ts";
import { labels, mentionOf } from "../people/labels.ts";
import { indexRoster } from "../people/people-index.ts";
import type { Role } from "../people/person.ts";
import type { Programme } from "../reading/read-programme.ts";
import { cellText } from "../tabs/table.ts";

/** A row of the Links tab: person, relation, other person. */
type PastRow = readonly [person: string, relation: string, other: string];

/** What the answers to a question say of dyads that were. */
export interface PastPairs {
  /** For the Links tab, without those that stand there; a name that several may bear stays as written, to be asked. */
  readonly rows: readonly PastRow[];
  /** How many pairs stand in the Links tab already. */
  readonly alreadyWritten: number;
  /** Names that nobody of the other role bears, as first written. */
  readonly strangers: readonly string[];
}

/**
 * Reads a question of a role as one about earlier dyads: whom each person names in it was together with them once.
 *
 * @param relation how the Links tab says that, in the language of the workbook.
 */
export function pastPairs(
  { mentors, mentees, linksTable }: Programme,
  { role, title }: { readonly role: Role; readonly title: string },
  relation: string,
): PastPairs {
  const [roster, others] = role === "mentor" ? [mentors, mentees.people] : [mentees, mentors.people];
  const question = roster.questions.find(title);
  const index = indexRoster(others);
  const [writerLabels, otherLabels] = [labels(roster.people), labels(others)];
  const rows = new Map<string, PastRow>();
  const strangers = new Map<string, string>();
  roster.people.forEach((person, at) => {
    const cells = [roster.rows[at] ?? []];
    const mentions = (question === null ? [] : answeredTexts(question, cells)).flatMap((text) =>
      mentionsIn(text, index),
    );
    for (const mention of mentions.filter((text) => namesSomebody(fold(text)))) {
      const meant = index.lookUp(mention);
      if (meant.kind === "nobody") strangers.set(fold(mention), strangers.get(fold(mention)) ?? mention);
      else {
        const other =
          meant.kind === "one" ? mentionOf(others[meant.person], otherLabels[meant.person] ?? "") : mention;
        const row: PastRow = [mentionOf(person, writerLabels[at] ?? ""), relation, other];
        rows.set(keyOf(row), row);
      }
    }
  });
  const written = (linksTable?.rows ?? []).map((cells) => new Set(cells.map((cell) => fold(cellText(cell)))));
  const isWritten = (row: PastRow): boolean =>
    written.some((texts) => row.every((text) => texts.has(fold(text))));
  const pairs = [...rows.values()];
  const toWrite = pairs.filter((row) => !isWritten(row));
  return {
    rows: toWrite,
    alreadyWritten: pairs.length - toWrite.length,
    strangers: [...strangers.values()],
  };
}

function keyOf(row: PastRow): string {
  return JSON.stringify(row.map(fold));
}
