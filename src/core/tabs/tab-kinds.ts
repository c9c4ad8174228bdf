import { fold } from "../people/fold.ts";
import type { Cell, Table } from "./table.ts";

/** Header cells of the hidden columns of a dyads tab, in any language: its second sign, after the tags. */
export const HIDDEN_HEADERS = {
  menteeKey: "dyade:mentee",
  mentorKey: "dyade:mentor",
  proposal: "dyade:proposal",
  checked: "dyade:checked",
} as const;
export const KEY_HEADERS: readonly string[] = Object.values(HIDDEN_HEADERS);

/** How a piece of the hidden state of a dyads tab begins, its number and how many there are: its third sign. */
export const PIECE_MARK = /^dyade (\d+)\/(\d+) /;

/** People insert rows above the headers, a few at most. */
export const FIRST_ROWS = 12;

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

/** Whether Dyade wrote the dyads of a run there, whatever people did to the tab since. */
export function isDyadsTab({ rows, tags }: Pick<Table, "rows" | "tags">): boolean {
  const isSign = (cell: Cell): boolean =>
    KEY_HEADERS.some((key) => key === cell) || (typeof cell === "string" && PIECE_MARK.test(cell));
  return tags !== undefined || rows.slice(0, FIRST_ROWS).some((row) => row.some(isSign));
}
