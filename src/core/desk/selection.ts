import { HEAD, type DyadsTab } from "../dyads/tab/read-tab.ts";
import type { TabReviews } from "../dyads/reviews.ts";
import type { ReadRow } from "../dyads/read-rows.ts";
import type { CurrentDyads } from "../dyads/current-dyads.ts";
import { type Cell, cellText, isFilled } from "../tabs/table.ts";
import type { Person } from "../people/person.ts";
import type { Desk } from "./desk.ts";
import type { Selection } from "./side-by-side.ts";

/** Where somebody is in the spreadsheet; the row as people count them. */
export interface Place {
  readonly tab: string;
  readonly sheetId: number;
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The dyads tab that was read, and what it says. */
export interface ReadDyads {
  readonly sheetId: number;
  readonly tab: DyadsTab;
  readonly current: CurrentDyads;
  readonly reviews: TabReviews;
}

/** Whom the row that the coordinator is on is about. */
export interface SelectedPlace {
  readonly selection: Selection;
  /** The row of the dyads tab; null in a tab of answers. */
  readonly row: ReadRow | null;
}

/** Whether the row still says what was read of it. */
function isSame({ row }: ReadRow, { at }: DyadsTab, cells: readonly Cell[]): boolean {
  return (["status", "mentee", "mentor", "menteeKey"] as const).every(
    (name) => at[name] < 0 || cellText(cells[at[name]]) === row[name],
  );
}

/**
 * Whom somebody looks at: the dyad of a row of the dyads tab, or the person of a row of answers; null for nobody. `stale`:
 * the row is not what was read, so the tabs must be read again.
 */
export function selectionAt(
  { programme }: Desk,
  dyads: ReadDyads | null,
  { tab, sheetId, row, cells }: Place,
): SelectedPlace | "stale" | null {
  if (dyads !== null && sheetId === dyads.sheetId) {
    if (row <= HEAD) return null;
    const selectedRow = dyads.current.rows[row - HEAD - 1];
    if (selectedRow === undefined) return !isFilled(cells) ? null : "stale";
    if (!isSame(selectedRow, dyads.tab, cells)) return "stale";
    const [mentee, mentor] = [selectedRow.mentee, selectedRow.mentor].map((who) =>
      typeof who === "number" ? who : null,
    );
    const selection = { mentee: mentee ?? null, mentor: mentor ?? null };
    return selection.mentee === null && selection.mentor === null ? null : { selection, row: selectedRow };
  }
  const { settings, mentees, mentors } = programme;
  const at = (people: readonly Person[]): number | null => {
    const index = people.findIndex((person) => person.row === row);
    return index < 0 ? null : index;
  };
  const selection = {
    mentee: tab === settings.mentees.tab ? at(mentees.people) : null,
    mentor: tab === settings.mentors.tab ? at(mentors.people) : null,
  };
  if (selection.mentee !== null) return { selection: { ...selection, mentor: null }, row: null };
  return selection.mentor === null ? null : { selection, row: null };
}
