import type { Issue, IssueCode, Report } from "../issues/issue.ts";
import { columnLetters } from "../tabs/column-letters.ts";
import type { Day } from "./calendar.ts";
import { plainDay } from "./day-order.ts";
import { type FindPair, pairOfRow } from "./endings-known.ts";
import { pairOf } from "./followed-pair.ts";
import { LIFE_COLUMNS } from "./life-columns.ts";
import { dayDoubt, readEnding, readStart } from "./likely-days.ts";
import type { FollowUpTab } from "./read-follow-up-tab.ts";
import type { FollowUpColumn } from "./words.ts";

/** What is said of texts that stay behind where a new tab is written. */
const LEFT_BEHIND: readonly IssueCode[] = ["follow-up-outside", "follow-up-copied", "follow-up-marks-gone"];

/** Whether an issue is about texts that stay behind where a new tab is written. */
export function isLeftBehind({ code }: Issue): boolean {
  return LEFT_BEHIND.includes(code);
}

/** Whether an issue is about the follow-up tab as a whole, and not about what somebody said of a dyad. */
export function isAboutTab({ code }: Issue): boolean {
  return code.startsWith("follow-up-");
}

/** Columns in which people write, or by which rows are known; the last are younger than the tab itself. */
const PEOPLES: readonly FollowUpColumn[] = ["mentee", "mentor", "note", "endedOn", "endedWhy"];

/** Reports what of a follow-up tab cannot be found, is there twice, or goes along nowhere. */
export function reportTab(
  tab: FollowUpTab,
  titleOf: (column: FollowUpColumn) => string,
  report: Report,
): void {
  const { name, columns, doubled, ownColumns, outside, copies, changedBefore, unfinished, isReadable } = tab;
  if (!isReadable) {
    const names = (["mentee", "mentor"] as const).filter((column) => columns[column] < 0).map(titleOf);
    report("follow-up-unreadable", { tab: name }, { names });
    return;
  }
  for (const half of unfinished) report("follow-up-half", { tab: half }, { names: [name] });
  const isYoung = columns.answersKey >= 0;
  const missing = [...PEOPLES, ...(isYoung ? LIFE_COLUMNS : [])].filter((column) => columns[column] < 0);
  // Without a column of people's own none was renamed: it was taken out.
  if (missing.length > 0) {
    const code = ownColumns.length > 0 ? "follow-up-column-missing" : "follow-up-column-gone";
    report(code, { tab: name }, { names: missing.map(titleOf) });
  }
  if (!isYoung && LIFE_COLUMNS.some((column) => columns[column] >= 0))
    report("follow-up-marks-gone", { tab: name, column: titleOf("answersKey") });
  for (const column of doubled)
    report(
      "follow-up-column-twice",
      { tab: name, column: titleOf(column) },
      { read: columnLetters(columns[column]) },
    );
  if (copies.length > 0) report("follow-up-copied", { tab: name }, { names: copies });
  if (changedBefore !== null) report("follow-up-old-changed", { tab: changedBefore }, { names: [name] });
  for (const { row, text } of outside) report("follow-up-outside", { tab: name, row }, { read: text });
}

type EndTexts = Readonly<Record<"endedOn" | "endedWhy", string>>;

interface EndSources {
  readonly tab: FollowUpTab | null;
  readonly find: FindPair;
  readonly hasEnded: (pair: string) => boolean;
  readonly titleOf: (column: FollowUpColumn) => string;
  readonly today: Day;
}

/**
 * What the columns of the end say, by pair, where that is no end: a day that cannot be read or cannot be right, or one without a
 * reason. Reports all three, of pairs that did not end otherwise.
 */
export function doubtfulEnds(
  { tab, find, hasEnded, titleOf, today }: EndSources,
  report: Report,
): Map<string, EndTexts> {
  const ends = new Map<string, EndTexts>();
  for (const each of tab?.rows ?? []) {
    const { endedWhy, mentee, mentor, since } = each.cells;
    const order = tab?.dateOrder ?? null;
    const endedOn = plainDay(each.cells.endedOn, order);
    const pair = pairOf(pairOfRow(each, find));
    const doubt = dayDoubt(endedOn);
    const began = readStart(plainDay(since, order), today);
    const isPossible = readEnding(endedOn, began, today) !== null;
    if (endedOn === "" || (isPossible && endedWhy !== "") || hasEnded(pair) || ends.has(pair)) continue;
    ends.set(pair, { endedOn, endedWhy });
    const where = { tab: tab?.name ?? "", row: each.row, column: titleOf("endedOn") };
    const names = [mentee, mentor, titleOf("endedWhy")];
    if (doubt !== null) report(doubt, where, { read: endedOn, names: [mentee, mentor] });
    else report(isPossible ? "follow-up-end-alone" : "follow-up-end-when", where, { read: endedOn, names });
  }
  return ends;
}
