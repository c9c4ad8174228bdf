import * as z from "zod/mini";
import { ownTab } from "../tabs/own-tab.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";
import type { Language } from "../programme/settings.ts";
import { FOLLOW_UP_COLUMNS, type FollowUpColumn, type FollowUpTabWords } from "./words.ts";

/** How the mark of a tab names its kind. */
export const FOLLOW_UP_KIND = "follow-up";

/** Rows above the first dyad: the summary and the header. */
export const FOLLOW_UP_HEAD = 2;

const state = z.object({ number: z.number(), language: z.literal(["fr", "en"]) });
type State = z.infer<typeof state>;

/** What a follow-up tab keeps of itself: the number says which of several is the latest, wherever they stand. */
export function followUpState(of: State): string {
  return JSON.stringify(of);
}

function stateOf(table: Table): State | null {
  const mark = ownTab(table);
  if (mark?.kind !== FOLLOW_UP_KIND) return null;
  try {
    const parsed = z.safeParse(state, JSON.parse(mark.state));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What people wrote in a row of a follow-up tab, and whom it is about. */
export interface FollowUpRow {
  readonly row: number;
  readonly cells: Readonly<Record<FollowUpColumn, string>>;
}

export interface FollowUpTab {
  /** Of the sheet. */
  readonly id: number;
  readonly name: string;
  readonly firstRow: readonly string[];
  /** Where each column stands, from 0; −1 for one that the tab does not have. */
  readonly columns: Readonly<Record<FollowUpColumn, number>>;
  readonly number: number;
  /** In which it is written. */
  readonly language: Language;
  readonly rows: readonly FollowUpRow[];
}

/** The latest follow-up tab, read by its headers: columns may be moved, rows sorted, inserted or copied; null for none. */
export function readFollowUpTab(
  tables: readonly Table[],
  wordsOf: (language: Language) => Pick<FollowUpTabWords, "headers" | "formerHeaders">,
): FollowUpTab | null {
  let latest: { table: Table; state: State } | null = null;
  for (const table of tables) {
    const tabState = stateOf(table);
    if (tabState !== null && tabState.number >= (latest?.state.number ?? 0))
      latest = { table, state: tabState };
  }
  if (latest === null) return null;
  const { table, state: kept } = latest;
  const { headers, formerHeaders } = wordsOf(kept.language);
  const written = (table.rows[FOLLOW_UP_HEAD - 1] ?? []).map((cell) => fold(cellText(cell)));
  const at = FOLLOW_UP_COLUMNS.map((name) => {
    const titles = [headers[name], formerHeaders[name] ?? headers[name]].map(fold);
    return [name, written.findIndex((title) => titles.includes(title))] as const;
  });
  const rows = table.rows.slice(FOLLOW_UP_HEAD).flatMap((row, index) => {
    const cells = at.map(([name, column]) => [name, cellText(row[column])] as const);
    if (cells.every(([, text]) => text === "")) return [];
    return {
      row: index + FOLLOW_UP_HEAD + 1,
      cells: Object.fromEntries(cells) as Record<FollowUpColumn, string>,
    };
  });
  const columns = Object.fromEntries(at) as Record<FollowUpColumn, number>;
  const firstRow = (table.rows[0] ?? []).map(cellText);
  return { id: table.id, name: table.name, firstRow, columns, ...kept, rows };
}
