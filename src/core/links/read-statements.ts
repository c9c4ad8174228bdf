import type { Statement } from "../intake/identity.ts";
import { readMention } from "../people/mention.ts";
import type { Table } from "../tabs/table.ts";
import { cellPlace } from "./links-rows.ts";
import { readLinks } from "./read-links.ts";
import { readRelation } from "./relations.ts";

/**
 * What the rows `same person` and `different person` of the Links tab say of who is who, and the rows `consent` of who
 * consents; nothing is reported here.
 */
export function readStatements(linksTable: Table | null): Statement[] {
  return readLinks(linksTable).flatMap(({ row, person, relation, other, columns }) => {
    const kind = readRelation(relation);
    if (kind !== "same" && kind !== "different" && kind !== "consent") return [];
    const where = cellPlace(linksTable?.name ?? "", row, columns?.person);
    return [{ kind, ends: [readMention(person), readMention(other)], where }];
  });
}
