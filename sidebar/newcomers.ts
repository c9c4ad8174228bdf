import { fold } from "../src/core/people/fold.ts";
import type { Criterion, EligibilityRule, Settings, SettingsFile } from "../src/core/programme/settings.ts";
import { titlesOf } from "../src/core/programme/titles.ts";
import { readCriteriaTab } from "../src/core/reading/criteria/criteria-tab.ts";
import { mergedRow } from "./merged-choices.ts";
import type { Setup } from "../src/core/reading/set-up.ts";

/** What tells a row of the Criteria tab from the others, whatever else changes in it: the questions, and a rule's comparison. */
function rowKey(row: Criterion | EligibilityRule): string {
  return "column" in row
    ? [row.role, fold(row.column), row.is].join("\t")
    : [row.mentee, row.mentor].map((titles) => titlesOf(titles).map(fold).join("|")).join("\t");
}

/** What is in a list now, was not in it before, and is not among those chosen. */
function newcomers<Row extends Criterion | EligibilityRule>(
  now: readonly Row[],
  before: readonly Row[],
  chosen: readonly Row[],
): Row[] {
  const keys = new Set([...before, ...chosen].map(rowKey));
  return now.filter((row) => !keys.has(rowKey(row)));
}

/** The rows chosen, with what others have changed of each and was not changed here. A row that stands twice is left as it is. */
function withTheirs<Row extends Criterion | EligibilityRule>(
  now: readonly Row[],
  before: readonly Row[],
  chosen: readonly Row[],
): Row[] {
  const only = (rows: readonly Row[], key: string): Row | undefined => {
    const [first, ...others] = rows.filter((row) => rowKey(row) === key);
    return others.length > 0 ? undefined : first;
  };
  return chosen.map((mine) => {
    const key = rowKey(mine);
    const [base, theirs] = [only(before, key), only(now, key)];
    const isSure = base !== undefined && theirs !== undefined && only(chosen, key) !== undefined;
    return isSure ? mergedRow({ base, mine, theirs }) : mine;
  });
}

/** Choices made on a workbook as it was, with what others have written in its Criteria tab since. */
export function withNewcomers(
  choices: SettingsFile,
  before: Setup["tabs"],
  now: Setup["tabs"],
): SettingsFile {
  const read = ({ criteria }: Setup["tabs"]): Pick<Settings, "criteria" | "eligibility"> => {
    const tab = criteria === null ? null : readCriteriaTab(criteria, () => undefined);
    return { criteria: tab?.criteria ?? [], eligibility: tab?.rules ?? [] };
  };
  const { criteria, eligibility } = choices;
  const [old, fresh] = [read(before), read(now)];
  return {
    ...choices,
    ...(criteria === undefined
      ? {}
      : {
          criteria: [
            ...withTheirs(fresh.criteria, old.criteria, criteria),
            ...newcomers(fresh.criteria, old.criteria, criteria),
          ],
        }),
    ...(eligibility === undefined
      ? {}
      : {
          eligibility: [
            ...withTheirs(fresh.eligibility, old.eligibility, eligibility),
            ...newcomers(fresh.eligibility, old.eligibility, eligibility),
          ],
        }),
  };
}
