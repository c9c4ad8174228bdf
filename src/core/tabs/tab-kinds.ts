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

/** People insert rows above the headers, few of them filled. */
const FIRST_ROWS = 12;

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

/** A header or a piece of the state that Dyade wrote out of sight in a dyads tab. */
export function isHiddenSign(text: string): boolean {
  return KEY_HEADERS.includes(text) || PIECE_MARK.test(text);
}

/** The first rows of a tab that hold anything: people put blank ones above. */
export function firstRows<Row extends readonly Cell[]>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.some((cell) => cell !== "")).slice(0, FIRST_ROWS);
}

/** The piece of the state with which it begins. */
const FIRST_PIECE = /^dyade 1\/\d+ \{"/;

/** How the name of a dyads tab ends, in either language; a copy begins with other words. */
const NAME = /dyade?s \d{4}-\d\d-\d\d \d\d[h.]\d\d/i;

/** Whether the tag of a column is of a tab of ours that is no dyads tab: its name has the kind before a colon. */
export function isOfOtherTab(tag: string): boolean {
  return tag.includes(":");
}

/** What tells a dyads tab. */
export type TabSigns = Pick<Table, "rows" | "tags"> & Partial<Pick<Table, "name" | "formFed">>;

/**
 * Whether Dyade wrote the dyads of a run there, whatever people did to the tab since: by its tags, by two titles or the
 * state that it keeps out of sight, or by its name. Answers to a form are none, whatever somebody answers.
 */
export function isDyadsTab({ rows, tags, name = "", formFed = false }: TabSigns): boolean {
  if (formFed || isOfOtherTab(tags?.columns[0]?.name ?? "")) return false;
  const hasSigns = (row: readonly Cell[]): boolean =>
    row.filter((cell) => KEY_HEADERS.some((key) => key === cell)).length > 1 ||
    row.some((cell) => typeof cell === "string" && FIRST_PIECE.test(cell));
  return tags !== undefined || NAME.test(name) || firstRows(rows).some(hasSigns);
}
