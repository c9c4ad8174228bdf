import {
  CRITERIA_COLUMNS,
  CRITERIA_WIDTHS,
  type CriteriaColumn,
} from "../reading/criteria/criteria-columns.ts";
import { type CriteriaWords, criterionRow } from "../reading/criteria/criterion-row.ts";
import { ruleCells } from "../reading/criteria/rule-row.ts";
import type { Criterion, EligibilityRule, Language } from "../programme/settings.ts";
import { type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";

/** A new Criteria tab: one row a criterion, then one row a rule of eligibility. */
export function criteriaPlan(
  language: Language,
  criteria: readonly Criterion[],
  rules: readonly EligibilityRule[],
  words: CriteriaWords,
): SheetPlan {
  const row = (cells: Partial<Record<CriteriaColumn, string | number>>): (string | number)[] =>
    CRITERIA_COLUMNS.map((name) => cells[name] ?? "");
  const rows = [
    row(words.criteriaHeaders),
    ...criteria.map((criterion) => criterionRow(criterion, words)),
    ...rules.map((rule) => row({ on: words.yes, ...ruleCells(rule) })),
  ];
  return plainSheet(language, words.criteriaTab, rows, CRITERIA_WIDTHS);
}
