import type { Report, Where } from "../issues/issue.ts";
import { type Mention, namedIn, readMention } from "./mention.ts";
import { type Relation, readRelation } from "./relations.ts";
import type { LinkRow } from "./sources.ts";

/** A complete row of the Links tab. Either end may name several people, one mention each. */
export interface TiesRow {
  readonly relation: Relation;
  /** The relation as written. */
  readonly words: string;
  readonly left: readonly Mention[];
  readonly right: readonly Mention[];
  readonly where: { readonly row: Where; readonly left: Where; readonly right: Where };
}

/**
 * Reads the rows of the Links tab. Blank rows are passed over; a row that lacks an end or its relation is an issue
 * `link-incomplete`, a relation we do not know an issue `relation-unknown`.
 * @param tab the name of the tab, for issues.
 */
export function readTies(rows: readonly LinkRow[], tab: string | null, report: Report): TiesRow[] {
  return rows.flatMap((row) => {
    const at = (column: string | undefined): Where => ({
      ...(tab === null ? {} : { tab }),
      row: row.row,
      ...(column === undefined ? {} : { column }),
    });
    const where = {
      row: at(row.columns?.person),
      left: at(row.columns?.person),
      right: at(row.columns?.other),
    };
    const { person, other } = row;
    const words = row.relation.trim();
    const left = namedIn(person).map(readMention);
    const right = namedIn(other).map(readMention);
    if (left.length === 0 && right.length === 0 && words === "") return [];
    if (left.length === 0 || right.length === 0 || words === "") {
      const missing =
        left.length === 0 ? row.columns?.person : words === "" ? row.columns?.relation : row.columns?.other;
      report("link-incomplete", at(missing), {
        read: [person, words, other].filter((text) => text !== "").join(", "),
      });
      return [];
    }
    const relation = readRelation(words);
    if (relation === null) {
      report("relation-unknown", at(row.columns?.relation), { read: words });
      return [];
    }
    return [{ relation, words, left, right, where }];
  });
}
