import { CRITERIA_COLUMNS, type CriteriaColumn, optionsText } from "../intake/criteria/criteria-tab.ts";
import { ruleCells } from "../intake/criteria/rule-row.ts";
import type { Criterion, CriterionKind, EligibilityRule, Language } from "../programme/settings.ts";
import { type TabPage, plainPage } from "../tabs/tab-page.ts";

/** The words of the Criteria tab. */
export interface CriteriaWords {
  readonly criteriaTab: string;
  readonly criteriaHeaders: Readonly<Record<CriteriaColumn, string>>;
  readonly kinds: Readonly<Record<CriterionKind, string>>;
  readonly yes: string;
  readonly no: string;
}

const WIDTHS: Record<CriteriaColumn, number> = {
  on: 60,
  label: 220,
  kind: 110,
  mentee: 320,
  mentor: 320,
  weight: 70,
  required: 100,
  options: 280,
};

function titles(side: Criterion["mentee"]): string {
  return side === undefined || side === null ? "" : Array.isArray(side) ? side.join(" | ") : side;
}

/** A new Criteria tab: one row a criterion, then one row a rule of eligibility. */
export function criteriaPage(
  language: Language,
  criteria: readonly Criterion[],
  rules: readonly EligibilityRule[],
  words: CriteriaWords,
): TabPage {
  const row = (cells: Partial<Record<CriteriaColumn, string | number>>): (string | number)[] =>
    CRITERIA_COLUMNS.map((name) => cells[name] ?? "");
  const rows = [
    row(words.criteriaHeaders),
    ...criteria.map((criterion) =>
      row({
        on: criterion.on === false ? words.no : words.yes,
        label: criterion.label ?? criterion.kind,
        kind: words.kinds[criterion.kind],
        mentee: titles(criterion.mentee),
        mentor: titles(criterion.mentor),
        weight: criterion.weight ?? 1,
        required: criterion.required === true ? words.yes : words.no,
        options: optionsText(criterion),
      }),
    ),
    ...rules.map((rule) => row({ on: words.yes, ...ruleCells(rule) })),
  ];
  return plainPage(
    language,
    words.criteriaTab,
    rows,
    CRITERIA_COLUMNS.map((name) => WIDTHS[name]),
  );
}
