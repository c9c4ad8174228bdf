import * as z from "zod/mini";
import { momentOf } from "../dyads/tab/newest.ts";
import { markIn, ownTab } from "../tabs/own-tab.ts";
import { firstRows } from "../tabs/tab-kinds.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { tabMark } from "../tabs/text-mark.ts";

/** How the mark of a tab names its kind. */
export const FOLLOW_UP_KIND = "follow-up";

/** How the tag of a column of a follow-up tab begins, before the name of the column. */
export const COLUMN_TAG = `${FOLLOW_UP_KIND}:`;

const state = z.object({
  number: z.number(),
  language: z.literal(["fr", "en"]),
  /** Of the text that Dyade wrote in the first cell, see `textMark`; earlier versions do not say it. */
  summary: z.optional(z.string()),
  /** What people had written in the tab before when this one was written from it, see `handMark`. */
  before: z.optional(z.string()),
  /** Whether its columns were to be tagged once all was written. */
  tagged: z.optional(z.boolean()),
});
type State = z.infer<typeof state>;

/** What a follow-up tab keeps of itself: the number says which of several is the latest, wherever they stand. */
export function followUpState(of: State): string {
  return JSON.stringify(of);
}

/** The row, from 0, in which a follow-up tab says what it is; −1 where that is gone. */
export function markRowOf({ rows }: Pick<Table, "rows">): number {
  return rows.findIndex((row) => markIn(row)?.kind === FOLLOW_UP_KIND);
}

function stateOf(table: Table): State | null {
  const mark = markIn(table.rows[markRowOf(table)] ?? []);
  if (mark === null) return null;
  try {
    const parsed = z.safeParse(state, JSON.parse(mark.state));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether a tab is one of the follow-up: by its mark or, where that is lost, its tags, or two titles that stand out of sight. */
export function isFollowUpTab(table: Table, hiddenTitles: ReadonlySet<string> = new Set()): boolean {
  const { rows, tags, formFed } = table;
  if (formFed) return false;
  if (ownTab(table)?.kind === FOLLOW_UP_KIND) return true;
  if (tags?.columns.some(({ name }) => name.startsWith(COLUMN_TAG)) === true) return true;
  return firstRows(rows).some((row) => row.filter((cell) => hiddenTitles.has(cellText(cell))).length > 1);
}

/** A follow-up tab, with what it says of itself; null where somebody deleted that. */
export interface FoundTab {
  readonly table: Table;
  readonly state: State | null;
  /** The tab that it was written from; null where it is gone, or nothing says so. */
  readonly before: Table | null;
  /** The number of the latest of all that say theirs. */
  readonly highest: number;
  /** Other tabs of the same number that hold something else: copies, or two written at once. */
  readonly copies: readonly string[];
  /** Tabs that an interrupted writing left behind. */
  readonly unfinished: readonly string[];
}

type Candidate = Pick<FoundTab, "table" | "state">;

function isLater(a: Candidate, b: Candidate): boolean {
  if (a.state !== null && b.state !== null) return a.state.number > b.state.number;
  return momentOf(a.table) > momentOf(b.table);
}

/** Whether all of a tab was written. The tags of the columns come last: without them it is whole where those of the tab before are gone, too. */
function isWhole({ table, state: kept }: Candidate, all: readonly Candidate[]): boolean {
  if (table.tags !== undefined) return table.tags.moment !== "";
  const isTagged = all.some(
    (other) => other.state?.number === (kept?.number ?? 0) - 1 && other.table.tags !== undefined,
  );
  return kept?.tagged !== true || !isTagged;
}

/**
 * The latest follow-up tab, whatever its name; of copies the first in the spreadsheet; null for none. One that an
 * interrupted writing left behind is none.
 *
 * @param hiddenTitles the titles of the hidden columns, in every language.
 */
export function latestTab(tables: readonly Table[], hiddenTitles: ReadonlySet<string>): FoundTab | null {
  const all = tables
    .filter((table) => isFollowUpTab(table, hiddenTitles))
    .map((table): Candidate => ({ table, state: stateOf(table) }));
  const candidates = all.filter((candidate) => isWhole(candidate, all));
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  const latest = others.reduce((best, candidate) => (isLater(candidate, best) ? candidate : best), first);
  const contents = tabMark(latest.table.rows);
  return {
    ...latest,
    before:
      candidates.find(({ state: kept }) => kept !== null && kept.number + 1 === latest.state?.number)
        ?.table ?? null,
    highest: Math.max(0, ...candidates.map(({ state: kept }) => kept?.number ?? 0)),
    copies: candidates
      .filter(({ table, state: kept }) => table !== latest.table && kept?.number === latest.state?.number)
      .filter(({ table }) => tabMark(table.rows) !== contents)
      .map(({ table }) => table.name),
    unfinished: all.filter((each) => !candidates.includes(each)).map(({ table }) => table.name),
  };
}
