import { cellText } from "../tabs/table.ts";
import type { Check } from "./check.ts";
import { COLUMNS } from "./sheet.ts";

/** A row of a tab, from 0, and the mentors that may be chosen there, as indices, best first. */
export interface RowChoices {
  readonly row: number;
  readonly choices: readonly number[];
}

/** The server renews so many at once: each costs a few calls, and an edit has half a minute. */
const MOST_ROWS = 50;

/** The rows whose mentee is another one than when they were last checked, or was never checked: a newcomer's. */
export function changedChoices({ tab: { at, head }, before, after }: Check): RowChoices[] {
  return after
    .flatMap(({ cells, choices }, index) => {
      const mentee = cells[COLUMNS.indexOf("menteeKey")];
      const isNew = mentee !== "" && mentee !== cellText(before[index]?.[at.menteeKey]);
      return isNew && choices.length > 0 ? [{ row: head + index, choices }] : [];
    })
    .slice(0, MOST_ROWS);
}
