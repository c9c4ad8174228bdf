import { fold } from "../src/core/people/fold.ts";
import type { Criterion, EligibilityRule, Settings, SettingsFile } from "../src/core/programme/settings.ts";
import { titlesOf } from "../src/core/programme/titles.ts";
import { readCriteriaTab } from "../src/core/reading/criteria/criteria-tab.ts";
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
      : { criteria: [...criteria, ...newcomers(fresh.criteria, old.criteria, criteria)] }),
    ...(eligibility === undefined
      ? {}
      : { eligibility: [...eligibility, ...newcomers(fresh.eligibility, old.eligibility, eligibility)] }),
  };
}
