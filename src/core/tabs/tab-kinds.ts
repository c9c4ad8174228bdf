import { fold } from "../people/fold.ts";
import type { Table } from "./table.ts";

/** Header cells of the hidden key columns: how a dyads tab is known, whatever its name. */
export const KEY_HEADERS = ["dyade:mentee", "dyade:mentor"] as const;

const LINKS = new Set(["liens", "links"]);
const CRITERIA = new Set(["criteres", "criteria"]);

export function isLinksTab({ name }: Pick<Table, "name">): boolean {
  return LINKS.has(fold(name));
}

export function isCriteriaTab({ name }: Pick<Table, "name">): boolean {
  return CRITERIA.has(fold(name));
}

/** The tab in which the coordinator keeps more of each person, whatever the language. */
export const COORDINATION_TAB = "Coordination";

export function isCoordinationTab({ name }: Pick<Table, "name">): boolean {
  return fold(name) === fold(COORDINATION_TAB);
}

export function isDyadsTab({ rows }: Pick<Table, "rows">): boolean {
  return KEY_HEADERS.every((key) => rows[1]?.includes(key) === true);
}
