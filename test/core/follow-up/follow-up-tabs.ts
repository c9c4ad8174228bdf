import { pairFinder } from "../../../src/core/follow-up/endings-known.ts";
import type { FollowUpTab } from "../../../src/core/follow-up/read-follow-up-tab.ts";
import { FOLLOW_UP_COLUMNS, type FollowUpColumn } from "../../../src/core/follow-up/words.ts";
import { gather, smallTables } from "../dyads/cohorts.ts";

export type Cells = Partial<Record<FollowUpColumn, string>>;

/** A follow-up tab as it was read, with what some of its cells say. */
export function followUpTab(...rows: readonly Cells[]): FollowUpTab {
  const blank = Object.fromEntries(FOLLOW_UP_COLUMNS.map((name) => [name, ""]));
  return {
    id: 1,
    mark: "",
    firstRow: [],
    markRow: 0,
    headerRow: 1,
    header: [],
    doubled: [],
    ownColumns: [],
    ownTitles: [],
    isReadable: true,
    outside: [],
    loose: [],
    copies: [],
    unfinished: [],
    changedBefore: null,
    columns: Object.fromEntries(FOLLOW_UP_COLUMNS.map((name, at) => [name, at])) as FollowUpTab["columns"],
    name: "Suivi 2026-03-01 10h00",
    dateOrder: null,
    number: 1,
    language: "fr",
    rows: rows.map((cells, index) => ({
      row: index + 3,
      ownTexts: [],
      cells: { ...blank, ...cells } as Record<FollowUpColumn, string>,
    })),
  };
}

/** Finds people among those of the small programme. */
export const findPair = pairFinder(gather(smallTables()).cohort);
