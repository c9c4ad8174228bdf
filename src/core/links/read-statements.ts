import type { IdentityStatement } from "../intake/identity.ts";
import { readMention } from "../people/mention.ts";
import type { Table } from "../tabs/table.ts";
import { readLinks } from "./read-links.ts";
import { readRelation } from "./relations.ts";

/** What the rows `same person` and `different person` of the Links tab say of who is who; nothing is reported here. */
export function readStatements(linksTable: Table | null): IdentityStatement[] {
  return readLinks(linksTable).flatMap(({ person, relation, other }) => {
    const kind = readRelation(relation);
    if (kind !== "same" && kind !== "different") return [];
    return [{ same: kind === "same", ends: [readMention(person), readMention(other)] }];
  });
}
