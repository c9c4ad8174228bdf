import type { Criterion, EligibilityRule, SettingsFile } from "../src/core/programme/settings.ts";
import { isSame } from "./clashes.ts";
import { type CriteriaRows, rowKey } from "./criteria-rows.ts";
import { mergedRow } from "./merged-choices.ts";

/** What is in a list now, was not in it before, and is not among those chosen. */
function newcomers<Row extends Criterion | EligibilityRule>(
  now: readonly Row[],
  before: readonly Row[],
  chosen: readonly Row[],
): Row[] {
  const keys = new Set([...before, ...chosen].map(rowKey));
  return now.filter((row) => !keys.has(rowKey(row)));
}

/**
 * The rows chosen, with what others have changed of each and was not changed here, without those that others took out. A row
 * that stands twice is left as it is; so are all, where others emptied the tab.
 */
function withTheirs<Row extends Criterion | EligibilityRule>(
  now: readonly Row[],
  before: readonly Row[],
  chosen: readonly Row[],
): Row[] {
  const only = (rows: readonly Row[], key: string): Row | undefined => {
    const [first, ...others] = rows.filter((row) => rowKey(row) === key);
    return others.length > 0 ? undefined : first;
  };
  const isGone = (mine: Row, base: Row | undefined): boolean =>
    now.length > 0 && isSame(mine, base) && !now.some((row) => rowKey(row) === rowKey(mine));
  return chosen.flatMap((mine) => {
    const key = rowKey(mine);
    const [base, theirs] = [only(before, key), only(now, key)];
    if (isGone(mine, base)) return [];
    const isSure = base !== undefined && theirs !== undefined && only(chosen, key) !== undefined;
    return [isSure ? mergedRow({ base, mine, theirs }) : mine];
  });
}

/** Choices made on a workbook as it was, with what others have written in its Criteria tab since. */
export function withNewcomers(choices: SettingsFile, before: CriteriaRows, now: CriteriaRows): SettingsFile {
  const rows = <Row extends Criterion | EligibilityRule>(
    fresh: readonly Row[],
    old: readonly Row[],
    chosen: readonly Row[],
  ): Row[] => [...withTheirs(fresh, old, chosen), ...newcomers(fresh, old, chosen)];
  const { criteria, eligibility } = choices;
  return {
    ...choices,
    ...(criteria === undefined ? {} : { criteria: rows(now.criteria, before.criteria, criteria) }),
    ...(eligibility === undefined
      ? {}
      : { eligibility: rows(now.eligibility, before.eligibility, eligibility) }),
  };
}
