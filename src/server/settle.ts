import type { DyadsTab } from "../core/dyads/tab/read-tab.ts";
import type { Decider, EditedRow } from "../core/dyads/recheck.ts";
import { factsOf } from "../core/dyads/facts.ts";
import { dyadWords } from "../core/messages/index.ts";
import { changedChoices } from "../core/dyads/changed-choices.ts";
import type { Check } from "../core/dyads/check.ts";
import { check } from "./recheck.ts";
import { readDyadsSheet } from "./dyads-sheet.ts";
import { ensureRows } from "./ensure-rows.ts";
import { mark } from "./mark.ts";
import { renewDropdowns } from "./renew-dropdowns.ts";
import type { Writes } from "./writes.ts";

/**
 * What became of a check: `gone`, where the tab or its answers are no more there; `unreadable`, where columns are gone or there twice or how the run was made is lost;
 * `questions-gone`, where no form asks any more what the run compared; `moved`, where people kept changing the tab.
 */
export type Settled = "checked" | "unreadable" | "gone" | "questions-gone" | "moved";

/** How often a tab is read again when somebody changed it while it was being checked. */
const TRIES = 3;

export interface ToSettle {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly decider: Decider;
  /** The rows as somebody wants them; left out where they stay as they are. */
  readonly change?: ((tab: DyadsTab) => readonly EditedRow[]) | undefined;
}

/** Checks a dyads tab as it is at this moment, and writes what that changes; nothing where it cannot be understood. */
export function settle(writes: Writes, { sheet, spreadsheet, decider, change }: ToSettle): Settled {
  for (let tries = 0; tries < TRIES; tries++) {
    const { cells, tab, isOurs } = readDyadsSheet(spreadsheet, sheet);
    if (tab === null) return isOurs ? "unreadable" : "gone";
    const rows = change?.(tab) ?? tab.rows;
    const checked = check(tab, rows, spreadsheet, decider);
    if (typeof checked === "string") return checked;
    if (tab.head + rows.length > cells.length) ensureRows(sheet, tab.head + rows.length);
    const words = dyadWords(tab.settings.language);
    const plan: Check = {
      tab,
      above: cells.slice(0, tab.head),
      before: cells.slice(tab.head),
      after: checked.rows,
      facts: words.facts(factsOf(checked.rows, words)),
      withPeople: change !== undefined,
    };
    if (!mark(writes, sheet, cells, plan)) continue;
    const renewed = changedChoices(plan);
    if (renewed.length > 0) writes.afterwards(() => renewDropdowns(sheet, tab, renewed, checked.mentors));
    return "checked";
  }
  return "moved";
}
