import { isSaid } from "../tabs/table.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";
import { dayText } from "./calendar.ts";
import type { Followed } from "./followed.ts";
import type { Handwritten } from "./handwritten.ts";
import type { LifeTexts } from "./life-columns.ts";
import { type Term, readPlannedEnd } from "./likely-days.ts";
import type { FollowUpTab } from "./read-follow-up-tab.ts";
import { addMonths } from "./term.ts";
import type { FollowUpColumn } from "./words.ts";
import { answersKey, marksIn } from "./written-before.ts";

/** A dyad that is renewed now: which one, by `pairOf`, and the day, `2026-11-22`. */
export interface Renewal {
  readonly pair: string;
  readonly on: string;
  /** Who decided it and what was missing, for the note; `""` where both said yes. */
  readonly remark: string;
}

/** A note with one line more; the same for `""`. */
export function withRemark(note: string, remark: string): string {
  return [note, remark].filter(isSaid).join("\n");
}

/**
 * What a hand wrote about a pair, once it is renewed: the day is there, an end of its own that counts is a term later, and both are
 * asked anew near the next one.
 */
export function renewedHand(hand: Handwritten | undefined, on: string, term: Term): Handwritten {
  const { menteeGoesOn: _mentee, mentorGoesOn: _mentor, ...texts } = hand?.texts ?? {};
  const end = readPlannedEnd(texts.until ?? "", term);
  const until: LifeTexts = end === null ? {} : { until: dayText(addMonths(end, term.months)) };
  return { row: hand?.row ?? 0, texts: { ...texts, ...until, renewedOn: on } };
}

/** The columns that a renewal changes. */
const CHANGED = [
  "until",
  "renewedOn",
  "menteeGoesOn",
  "mentorGoesOn",
] as const satisfies readonly FollowUpColumn[];

/**
 * The edit of the latest follow-up tab that renews a dyad.
 *
 * @param dyad as it is once renewed. @param remark see {@link Renewal}.
 * @returns null where the tab has no row of the dyad, or no column to say it in: a new tab says it then.
 */
export function renewalEdit(tab: FollowUpTab | null, dyad: Followed, remark: string): TabEdit | null {
  const row = tab?.rows.find((candidate) => candidate.row === dyad.tabRow);
  if (tab === null || row === undefined) return null;
  const texts: Partial<Record<FollowUpColumn, string>> = {
    ...Object.fromEntries(CHANGED.map((name) => [name, dyad.life.cells[name] ?? ""])),
    answersKey: answersKey(dyad.life.answers, marksIn(row.cells.answersKey)),
    note: withRemark(row.cells.note, remark),
  };
  const names = [...CHANGED, "answersKey", ...(remark === "" ? [] : (["note"] as const))] as const;
  if (names.some((name) => tab.columns[name] < 0)) return null;
  const beside = (["menteeKey", "mentorKey"] as const).map((name) => ({
    column: tab.columns[name],
    text: row.cells[name],
  }));
  return {
    sheetId: tab.id,
    title: tab.name,
    header: [...tab.firstRow],
    widths: [],
    changes: names
      .filter((name) => texts[name] !== row.cells[name])
      .map((name) => ({
        row: row.row - 1,
        column: tab.columns[name],
        was: row.cells[name],
        value: texts[name] ?? "",
        beside,
      })),
    added: [],
    dropped: [],
  };
}
