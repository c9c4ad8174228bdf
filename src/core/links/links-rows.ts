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

/** Reads the rows of the Links tab: those that lack an end, or a relation that we know, are passed over. */
export function readTies({ rows, tabs }: LinkSources, { cut }: Participants): TiesRow[] {
  return rows.flatMap(({ row, person, relation: words, other, columns }) => {
    const [left, right, relation] = [cut(person), cut(other), readRelation(words)];
    if (left.length === 0 || right.length === 0 || relation === null) return [];
    const where = (end: "person" | "other"): Where => cellPlace(tabs.links ?? "", row, columns?.[end]);
    return [{ relation, words, left, right, where }];
  });
}

/** Reports `link-incomplete` for a row that lacks an end or its relation, `relation-unknown` for one we do not know. */
export function reportTies({ rows, tabs }: LinkSources, { cut }: Participants, report: Report): void {
  for (const { row, person, relation, other, columns } of rows) {
    const lacks = {
      person: cut(person).length === 0,
      relation: relation === "",
      other: cut(other).length === 0,
    };
    const missing = (["person", "relation", "other"] as const).find((text) => lacks[text]);
    const rowText = [person, relation, other].filter((text) => text !== "").join(", ");
    if (rowText === "" || (missing === undefined && readRelation(relation) !== null)) continue;
    const where = cellPlace(tabs.links ?? "", row, columns?.[missing ?? "relation"]);
    if (missing === undefined) report("relation-unknown", where, { read: relation });
    else report("link-incomplete", where, { read: rowText });
  }
}

/** A cell, for issues; its row where the header is not known. */
export function cellPlace(tab: string, row: number, column: string | null | undefined): Where {
  return typeof column === "string" ? { tab, row, column } : { tab, row };
}
