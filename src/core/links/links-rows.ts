import type { Report, Where } from "../issues/issue.ts";
import { type Mention, namedIn } from "./mention.ts";
import { type Relation, readRelation } from "./relations.ts";
import type { LinkRow } from "./sources.ts";

/** A complete row of the Links tab. Either end may name several people, one mention each. */
export interface TiesRow {
  readonly relation: Relation;
  /** The relation as written. */
  readonly words: string;
  readonly left: readonly Mention[];
  readonly right: readonly Mention[];
  readonly where: (end: "person" | "other") => Where;
}

/**
 * Reads the rows of the Links tab. Blank rows are passed over; a row that lacks an end or its relation is an issue
 * `link-incomplete`, a relation we do not know an issue `relation-unknown`.
 * @param tab the name of the tab, for issues. @param mention reads a text that names one person.
 */
export function readTies(
  rows: readonly LinkRow[],
  tab: string | null,
  mention: (text: string) => Mention,
  report: Report,
): TiesRow[] {
  const relations = new Map<string, Relation | null>();
  return rows.flatMap((row) => {
    const where = (end: "person" | "relation" | "other"): Where => {
      const column = row.columns?.[end];
      return { ...(tab === null ? {} : { tab }), row: row.row, ...(column === undefined ? {} : { column }) };
    };
    const { person, other } = row;
    const words = row.relation.trim();
    const left = namedIn(person).map(mention);
    const right = namedIn(other).map(mention);
    if (left.length === 0 && right.length === 0 && words === "") return [];
    if (left.length === 0 || right.length === 0 || words === "") {
      const missing = left.length === 0 ? "person" : words === "" ? "relation" : "other";
      report("link-incomplete", where(missing), {
        read: [person, words, other].filter((text) => text !== "").join(", "),
      });
      return [];
    }
    const relation = relations.get(words) ?? readRelation(words);
    relations.set(words, relation);
    if (relation === null) {
      report("relation-unknown", where("relation"), { read: words });
      return [];
    }
    return [{ relation, words, left, right, where }];
  });
}
