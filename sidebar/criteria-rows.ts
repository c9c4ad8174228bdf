import { fold } from "../src/core/people/fold.ts";
import type { Criterion, EligibilityRule } from "../src/core/programme/settings.ts";
import { titlesOf } from "../src/core/programme/titles.ts";
import { readCriteriaTab } from "../src/core/reading/criteria/criteria-tab.ts";
import type { Workbook } from "./workbook.ts";

/** What stands in the Criteria tab. */
export interface CriteriaRows {
  readonly criteria: Criterion[];
  readonly eligibility: EligibilityRule[];
}

/** What tells a row of the Criteria tab from the others, whatever else changes in it: the questions, and a rule's comparison. */
export function rowKey(row: Criterion | EligibilityRule): string {
  return "column" in row
    ? [row.role, fold(row.column), row.is].join("\t")
    : [row.mentee, row.mentor].map((titles) => titlesOf(titles).map(fold).join("|")).join("\t");
}

/** The rows of the tab; where there is none yet, those that its first writing would hold, were nothing chosen. */
export function criteriaRows({ tabs, kept }: Pick<Workbook, "tabs" | "kept">): CriteriaRows {
  if (tabs.criteria === null) return { criteria: kept?.criteria ?? [], eligibility: kept?.eligibility ?? [] };
  const tab = readCriteriaTab(tabs.criteria, () => undefined);
  return { criteria: tab?.criteria ?? [], eligibility: tab?.rules ?? [] };
}
