import type { Report, Where } from "../issues/issue.ts";
import { type Relation, readRelation } from "./relations.ts";
import type { Participants } from "./participants.ts";
import type { LinkSources } from "./sources.ts";

/** A complete row of the Links tab. Either end may name several people, a text each. */
export interface TiesRow {
  readonly relation: Relation;
  /** The relation as written. */
  readonly words: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly where: (end: "person" | "other") => Where;
}

/**
 * Reads the rows of the Links tab. Blank rows are passed over; a row that lacks an end or its relation is an issue
 * `link-incomplete`, a relation we do not know an issue `relation-unknown`.
 */
export function readTies({ rows, tabs }: LinkSources, { cut }: Participants, report: Report): TiesRow[] {
  return rows.flatMap(({ row, person, relation: words, other, columns }) => {
    const where = (text: "person" | "relation" | "other"): Where =>
      place(tabs.links ?? "", row, columns?.[text]);
    const [left, right] = [cut(person), cut(other)];
    const missing =
      left.length === 0 ? "person" : words === "" ? "relation" : right.length === 0 ? "other" : null;
    if (missing !== null) {
      const rowText = [person, words, other].filter((text) => text !== "").join(", ");
      if (rowText !== "") report("link-incomplete", where(missing), { read: rowText });
      return [];
    }
    const relation = readRelation(words);
    if (relation !== null) return [{ relation, words, left, right, where }];
    report("relation-unknown", where("relation"), { read: words });
    return [];
  });
}

/** A cell, for issues; its row where the header is not known. */
export function place(tab: string, row: number, column: string | null | undefined): Where {
  return { tab, row, ...(typeof column === "string" ? { column } : {}) };
}
