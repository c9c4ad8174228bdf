import type { Cohort } from "../cohort/cohort.ts";
import type { RowChange } from "../desk/decisions.ts";
import { checkedText } from "../dyads/checked.ts";
import { isStandInKey } from "../people/stand-in-key.ts";
import { readRows } from "../dyads/read-rows.ts";
import type { DyadsTab } from "../dyads/tab/read-tab.ts";
import type { Status } from "../dyads/sheet.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { Report } from "../issues/issue.ts";

/** One dyad of a dyads tab, as people left it. Mentee and mentor are indices into the cohort. */
export interface MadeDyad {
  readonly mentee: number;
  readonly mentor: number;
  readonly status: Status;
  /** As the cell shows it, `""` where nobody decided. */
  readonly decidedOn: string;
  /** How a decision about this row names it. */
  readonly row: Pick<RowChange, "menteeKey" | "mentee" | "cellsSeen">;
}

/** A dyads tab with its name, for issues. */
export interface NamedTab {
  readonly name: string;
  readonly tab: DyadsTab;
}

/**
 * The dyads of a tab with one of some statuses, in the order of the tab: whoever sorted, inserted or copied rows. A
 * dyad that stands twice counts once, one of somebody who was forgotten not at all. Reports `person-not-recognised` for a row in which a name is nobody's.
 */
export function madeDyads(
  { name, tab }: NamedTab,
  cohort: Pick<Cohort, "mentees" | "mentors">,
  words: DyadWords,
  statuses: readonly Status[],
  report: Report,
): MadeDyad[] {
  const dyads = new Map<string, MadeDyad>();
  readRows(cohort, words, tab.rows).forEach(({ row, mentee, mentor, status }, index) => {
    if (status === null || !statuses.includes(status) || mentor === "nobody") return;
    if ([row.menteeKey, row.mentorKey].some(isStandInKey)) return;
    if (typeof mentee !== "number" || typeof mentor !== "number") {
      const who = typeof mentee === "number" ? "mentor" : "mentee";
      const where = { tab: name, row: tab.head + index + 1, column: words.headers[who] };
      report("person-not-recognised", where, { read: row[who] });
      return;
    }
    const pair = `${String(mentee)} ${String(mentor)}`;
    if (dyads.has(pair)) return;
    const decidedOn = String(row.kept.decidedOn);
    const rowSeen = { menteeKey: row.menteeKey, mentee: row.mentee, cellsSeen: checkedText(row) };
    dyads.set(pair, { mentee, mentor, status, decidedOn, row: rowSeen });
  });
  return [...dyads.values()];
}
